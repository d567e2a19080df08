import { useRef, useState, type DragEvent } from 'react';
import { Button } from './Button.tsx';
import { ImportIcon } from './icons.tsx';
import './choose-file.css';

interface Props {
  /** What it takes in, for the field's `accept`. */
  readonly accept: string;
  /** What the file holds, for those who look for the field. */
  readonly holding: 'names' | 'notes';
  /** The words of its button, what files it takes, and the word that closes it. */
  readonly words: Readonly<Record<'choose' | 'hint' | 'cancel', string>>;
  /** Why the last one was refused. */
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

/** The window itself refuses what is dropped while a dialog is open. */
const heard = (event: DragEvent) => {
  if (!event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  event.stopPropagation();
};

/** Takes a file, chosen or dropped. */
export function ChooseFile({ accept, holding, words, problem, onFile, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button in it does the same by key */}
      <div
        className={`choose-file ${over ? 'over' : ''}`}
        onDragEnter={heard}
        onDragOver={(event) => {
          heard(event);
          event.dataTransfer.dropEffect = 'copy';
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          heard(event);
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) onFile(file);
        }}
      >
        <ImportIcon />
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is there for this */}
        <Button look="primary" autoFocus onPress={() => input.current?.click()}>
          {words.choose}
        </Button>
        <p className="soft small">{words.hint}</p>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        data-import={holding}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // Choosing the same file again is a change again.
          currentTarget.value = '';
        }}
      />
      {problem ? (
        <p className="choose-file-problem typed" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="actions">
        <Button onPress={onClose}>{words.cancel}</Button>
      </div>
    </>
  );
}
