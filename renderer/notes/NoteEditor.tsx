import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Label, Radio, RadioGroup, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { colours } from '#core/notes/colours.ts';
import type { Note } from '#core/notes/model.ts';
import type { Problem } from '#core/problem.ts';
import { isKeyOf } from '../app/keys.ts';
import { phrase } from '../i18n/i18n.ts';
import { phoneticField } from '../search/keyboard/phonetic-field.ts';
import { PhoneticTools } from '../search/keyboard/PhoneticTools.tsx';
import { Button } from '../ui/Button.tsx';
import { ActionIcon } from './action-icons.tsx';
import type { SaveState } from './autosave.ts';
import { focusCard } from './cards.ts';
import { write, type InHand } from './in-hand.ts';
import { TagField } from './TagField.tsx';
import { useColourWords } from './useColourWords.ts';
import { useNoteDraft } from './useNoteDraft.ts';

interface Props {
  readonly note: Note;
  readonly writing: NonNullable<InHand['writing']>;
}

/** Colour, text and tags of a note, saved while they are written. */
export function NoteEditor({ note, writing }: Props) {
  const { t } = useTranslation('notes');
  const words = useColourWords();
  const { draft, state, problem, change, flush } = useNoteDraft(note);
  const editor = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const field = editor.current?.querySelector<HTMLElement>(
      writing.field === 'tags' ? 'input.tag-input' : 'textarea',
    );
    field?.focus();
    editor.current?.scrollIntoView({ block: 'nearest' });
  }, [writing]);

  const again = () => {
    // The button goes when it has worked; the focus must not go with it.
    editor.current?.querySelector('textarea')?.focus();
    void flush();
  };
  const close = async () => {
    // What could not be saved stays on screen.
    if (!(await flush())) return;
    write(null);
    if (writing.returnTo?.isConnected) writing.returnTo.focus({ preventScroll: true });
    else focusCard(note.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const done = event.key === 'Escape' || isKeyOf('note-done', event.nativeEvent);
    if (!done || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    void close();
  };

  return (
    <div
      ref={editor}
      className="note-editor"
      role="presentation"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Within the editor there is time; and "try again" must not go before it was pressed.
        if (!currentTarget.contains(relatedTarget)) void flush();
      }}
    >
      <TextField
        className="field"
        value={draft.text}
        onChange={(text) => change({ text })}
        aria-label={t('text')}
      >
        <TextArea
          {...phoneticField}
          className="input note-input"
          dir="auto"
          rows={2}
          placeholder={t('textHint')}
        />
      </TextField>
      <TagField tags={draft.tags} onChange={(tags) => change({ tags: [...tags] }, true)} />
      <RadioGroup
        className="colours"
        orientation="horizontal"
        value={draft.colour}
        onChange={(value) => change({ colour: colours.find((one) => one === value) ?? draft.colour }, true)}
      >
        <Label className="unseen">{t('colour.label')}</Label>
        {colours.map((colour) => (
          <Radio key={colour} value={colour} className="colour" aria-label={words.name(colour)}>
            <ActionIcon action={colour} />
          </Radio>
        ))}
      </RadioGroup>
      <div className="note-saving">
        <PhoneticTools />
        <Saving state={state} problem={problem} />
        {state === 'failed' ? <Button onPress={again}>{t('tryAgain')}</Button> : null}
        <Button onPress={() => void close()}>{t('done')}</Button>
      </div>
    </div>
  );
}

function Saving({ state, problem }: { readonly state: SaveState; readonly problem: Problem | null }) {
  const { t } = useTranslation('notes');
  return (
    <output className={`small ${state === 'failed' ? 'error' : 'soft'}`}>
      {state === 'failed' ? t('failed', { problem: problem ? phrase(problem) : '' }) : t(state)}
    </output>
  );
}
