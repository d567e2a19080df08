import {
  FieldError,
  Input,
  Label,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps,
} from 'react-aria-components';

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  readonly label: string;
  /** More than one makes a text area of that many rows. */
  readonly rows?: number;
  readonly placeholder?: string;
  /** Shown under the field when it is invalid. */
  readonly error?: string | undefined;
  readonly hideLabel?: boolean;
}

/** A labelled field for what a person types: its direction follows the text. */
export function TextField({ label, rows = 1, placeholder, error, hideLabel = false, ...props }: Props) {
  return (
    <AriaTextField {...props} className="field" isInvalid={error !== undefined}>
      <Label className={hideLabel ? 'unseen' : 'label'}>{label}</Label>
      {rows > 1 ? (
        <TextArea className="input" dir="auto" rows={rows} placeholder={placeholder} />
      ) : (
        <Input className="input" dir="auto" placeholder={placeholder} />
      )}
      <FieldError className="error">{error}</FieldError>
    </AriaTextField>
  );
}
