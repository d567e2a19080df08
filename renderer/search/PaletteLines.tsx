import type { ReactNode } from 'react';
import { directionOf, type Language } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import type { NoteSummary } from '#core/notes/listing.ts';
import type { Command } from '../app/commands.ts';
import { Typed } from '../ui/Typed.tsx';
import { Keys } from './Keys.tsx';
import type { PaletteArticle } from './palette-articles.ts';

export const CommandLine = ({ label, keys }: Pick<Command, 'label' | 'keys'>): ReactNode => (
  <>
    <span>{label}</span>
    {keys === null ? null : <Keys of={keys} />}
  </>
);

export const ArticleLine = ({ title, translatedTitle, language }: PaletteArticle): ReactNode => (
  <span className="two">
    <Worded text={title} language={language} />
    {translatedTitle ? (
      <span className="soft small">
        <Typed text={translatedTitle} />
      </span>
    ) : null}
  </span>
);

/** A note by the reader's own words, else by those that it stands on. */
export const NoteLine = ({ quote, text, language }: NoteSummary): ReactNode => (
  <span className="two">
    {text === null ? null : <Typed text={text.text} />}
    {quote.text === '' ? null : <Worded text={quote.text} language={language} />}
  </span>
);

/** A name by its labels in both languages, as far as it has them. */
export const NameLine = ({ spellings }: Name): ReactNode => (
  <span className="two">
    {(['ur', 'en'] as const).map((language) => {
      const label = spellings.find((spelling) => spelling.language === language);
      return label ? <Worded key={language} text={label.text} language={language} /> : null;
    })}
  </span>
);

const Worded = ({ text, language }: { readonly text: string; readonly language: Language }) => (
  <span lang={language} dir={directionOf(language)} className={language === 'ur' ? 'nastaliq' : undefined}>
    {text}
  </span>
);
