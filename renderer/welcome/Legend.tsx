import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { InterfaceLanguage } from '#core/settings/choices.ts';
import { Numeral } from './Numeral.tsx';
import { parts, type Part } from './parts.ts';

/** The parts of the window, each said in both languages side by side; the interface's own language comes first. */
export function Legend({ languages }: { readonly languages: readonly InterfaceLanguage[] }) {
  const { t } = useTranslation('welcome');
  return (
    <ol className="welcome-legend" aria-label={t('legend')}>
      {parts.map((part) => (
        <li key={part}>
          <Numeral of={part} />
          {languages.map((language) => (
            <Words key={language} part={part} language={language} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Words({ part, language }: { readonly part: Part; readonly language: InterfaceLanguage }) {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(language, 'welcome');
  return (
    <p lang={language} dir={directionOf(language)} className={`welcome-words ${language}`}>
      <strong>{t(`${part}.name`)}</strong> {t(part)}
    </p>
  );
}
