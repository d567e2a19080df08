import { useTranslation } from 'react-i18next';
import { ImportIcon, SearchIcon } from '../ui/icons.tsx';
import { example } from '#core/welcome/example.ts';
import { Numeral } from './Numeral.tsx';

/** A small picture of the window, made of the real thing: what the legend beside it puts into words. */
export function Sheet() {
  const { t } = useTranslation('welcome');
  return (
    <div className="welcome-sheet" aria-hidden="true">
      <div className="welcome-search">
        <Numeral of="search" />
        <SearchIcon />
        {/* The span that grows goes by the window's direction, the word in it by its own. */}
        <span className="welcome-asked">
          <span lang="en" dir="ltr">
            {example.en.name}
          </span>
        </span>
        <span className="welcome-hit" lang="ur" dir="rtl">
          <mark>{example.spellings[1]}</mark> · <mark>{example.spellings[2]}</mark> ·{' '}
          <mark>{example.ur.name}</mark>
        </span>
      </div>
      <div className="welcome-page">
        <Numeral of="page" />
        <Sentence language="ur" />
        <Sentence language="en" />
        <div className="welcome-name">
          <Numeral of="names" />
          <strong lang="ur" dir="rtl">
            {example.fullName.ur}
          </strong>
          <strong lang="en" dir="ltr">
            {example.fullName.en}
          </strong>
          <span className="soft">
            {t('sheet.spellings', { spellings: `⁨${example.spellings.join('، ')}⁩` })}
          </span>
        </div>
      </div>
      <div className="welcome-margin">
        <Numeral of="margin" />
        <div className="welcome-note">
          <span className="welcome-quote" lang="ur" dir="rtl">
            {example.ur.marked}
          </span>
          <span>{t('sheet.note')}</span>
        </div>
      </div>
      <div className="welcome-drop">
        <Numeral of="import" />
        <ImportIcon />
        <span>{t('sheet.files')}</span>
      </div>
    </div>
  );
}

function Sentence({ language }: { readonly language: 'ur' | 'en' }) {
  const { before, marked, between, name, after } = example[language];
  return (
    <p className={`welcome-sentence ${language}`} lang={language} dir={language === 'ur' ? 'rtl' : 'ltr'}>
      {before}
      <mark className="welcome-marked">{marked}</mark>
      {between}
      <span className="welcome-dotted">{name}</span>
      {after}
    </p>
  );
}
