import { useTranslation } from 'react-i18next';
import { languages } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { aboutLimit } from '#electron/contract/limits.ts';
import { TextField } from '../ui/TextField.tsx';
import { asLanguage } from './labels.ts';

interface Props {
  readonly about: Name['about'];
  readonly onChange: (about: Name['about']) => void;
}

/** A line about a name in each language, the interface's first. */
export function AboutFields({ about, onChange }: Props) {
  const { t, i18n } = useTranslation('names');
  const first = asLanguage(i18n.language);
  return languages
    .toSorted((a) => (a === first ? -1 : 1))
    .map((language) => (
      <TextField
        key={language}
        label={t(`about.${language}`)}
        rows={2}
        maxLength={aboutLimit}
        value={about[language]}
        onChange={(text) => onChange({ ...about, [language]: text })}
      />
    ));
}
