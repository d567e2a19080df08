import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '#core/articles/language.ts';

interface Props {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** Chooses in which texts a spelling is looked for: SCO stands in Urdu texts too, so the script alone does not tell. */
export function LanguagePicker({ language, onChange }: Props) {
  const { t } = useTranslation('names');
  return (
    <RadioGroup
      className="name-choice"
      orientation="horizontal"
      value={language}
      onChange={(chosen) => onChange(chosen === 'ur' ? 'ur' : 'en')}
    >
      <Label className="label">{t('standsIn')}</Label>
      <span className="name-radios">
        {languages.map((one) => (
          <Radio key={one} value={one} className="name-radio">
            {t(`texts.${one}`)}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}
