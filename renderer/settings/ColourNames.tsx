import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { colourNameLimit } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';
import { colours, type Colour } from '#core/notes/colours.ts';
import { phoneticField } from '../search/keyboard/phonetic-field.ts';

type Names = Settings['colourNames'];

interface Props {
  readonly value: Names;
  readonly onChange: (names: Names) => void;
}

/** What the reader calls the colours of notes; saved as each field is left. */
export function ColourNames({ value, onChange }: Props) {
  const { t } = useTranslation('settings');
  return (
    <section aria-label={t('colours')}>
      <h3>{t('colours')}</h3>
      <p className="soft small">{t('colours.why')}</p>
      <div className="colour-names">
        {colours.map((colour) => (
          <ColourName
            key={colour}
            colour={colour}
            name={value[colour]}
            onChange={(name) => onChange({ ...value, [colour]: name })}
          />
        ))}
      </div>
    </section>
  );
}

interface FieldProps {
  readonly colour: Colour;
  readonly name: string;
  readonly onChange: (name: string) => void;
}

function ColourName({ colour, name, onChange }: FieldProps) {
  const { t } = useTranslation('notes');
  const [typed, setTyped] = useState(name);
  const [known, setKnown] = useState(name);
  // Saved here or changed elsewhere.
  if (known !== name) {
    setKnown(name);
    setTyped(name);
  }
  const save = () => {
    if (typed.trim() !== name) onChange(typed.trim());
  };
  return (
    <TextField
      className="colour-name"
      value={typed}
      maxLength={colourNameLimit}
      onChange={setTyped}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        else event.continuePropagation();
      }}
    >
      <Label>
        <span className="colour-name-ink" data-colour={colour} aria-hidden="true" />
        {t(`colour.${colour}`)}
      </Label>
      <Input {...phoneticField} className="input" dir="auto" placeholder={t(`colour.${colour}`)} />
    </TextField>
  );
}
