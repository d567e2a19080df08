/** Lines of what was found beside the texts of articles: notes and names. */
import { useTranslation } from 'react-i18next';
import { guessLanguage } from '#core/articles/guess-language.ts';
import { directionOf } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import type { NoteHit } from '#core/search/model.ts';
import { useColourWords } from '../notes/useColourWords.ts';
import { NameLine } from '../names/NameLine.tsx';
import { Typed } from '../ui/Typed.tsx';
import { Marked } from './Marked.tsx';

/** A note: its ink, its own words, the words that it stands at, its tags, its article. */
export function NoteHitLine({ note }: { readonly note: NoteHit }) {
  const words = useColourWords();
  const { colour, text, quote, tags, articleTitle, articleLanguage } = note;
  return (
    <>
      <span className="note-hit-ink" style={{ background: `var(--${colour})` }} />
      <span className="unseen">{words.card(colour)} </span>
      {text ? (
        <span className="note-hit-text typed" dir="auto">
          <Marked {...text} />
        </span>
      ) : null}
      {quote.text === '' ? null : <Quote {...quote} />}
      <span className="hit-facts small soft">
        {tags.map((tag) => (
          <span key={tag} className="note-hit-tag">
            <Typed text={`#${tag}`} />
          </span>
        ))}
        <bdi lang={articleLanguage} dir={directionOf(articleLanguage)}>
          {articleTitle}
        </bdi>
      </span>
    </>
  );
}

function Quote({ text, marks }: NoteHit['quote']) {
  // A quote is of either side of its article.
  const language = guessLanguage(text);
  return (
    <span
      className={`snippet ${language === 'ur' ? 'nastaliq' : 'snippet-latin'}`}
      lang={language}
      dir={directionOf(language)}
    >
      <Marked text={text} marks={marks} />
    </span>
  );
}

/** A name in both scripts, and what it names. */
export function NameHitLine({ name }: { readonly name: Name }) {
  const { t } = useTranslation('names');
  return (
    <>
      <NameLine name={name} />
      <span className="small soft">{t(`kind.${name.kind}`)}</span>
    </>
  );
}
