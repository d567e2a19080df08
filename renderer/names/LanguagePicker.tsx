import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '#core/articles/language.ts';

interface Props {
  /** What the language is chosen for; where none is given, the texts in which a spelling is looked for. */
  readonly label?: string;
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** Chooses in which texts a spelling is looked for: SCO stands in Urdu texts too, so the script alone does not tell. */
export function LanguagePicker({ label, language, onChange }: Props) {
  const { t } = useTranslation('names');
  return (
    <RadioGroup
      className="name-choice"
      orientation="horizontal"
      value={language}
      onChange={(chosen) => onChange(chosen === 'ur' ? 'ur' : 'en')}
    >
      <Label className="label">{label ?? t('standsIn')}</Label>
      <span className="name-radios">
        {languages.map((one) => (
          <Radio key={one} value={one} className="name-radio">
            {t(label === undefined ? `texts.${one}` : `language.${one}`)}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}
