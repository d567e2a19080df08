import { lazy, Suspense } from 'react';
import { guessLanguage } from '#core/articles/guess-language.ts';

/** Read when the first note with words is shown. */
const Markdown = lazy(async () => ({ default: (await import('./Markdown.tsx')).Markdown }));

/** The reader's own words, set as their Markdown says. */
export function NoteText({ text }: { readonly text: string }) {
  return (
    <div className="note-text">
      <Suspense
        fallback={
          <p className="note-typed typed" lang={guessLanguage(text)} dir="auto">
            {text}
          </p>
        }
      >
        <Markdown text={text} />
      </Suspense>
    </div>
  );
}
