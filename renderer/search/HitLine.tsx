import { useTranslation } from 'react-i18next';
import { directionOf, type Language } from '#core/articles/language.ts';
import { publicationIn } from '#core/articles/publication.ts';
import type { Hit, Snippet } from '#core/search/model.ts';
import { useFormat } from '../i18n/format.ts';
import { Typed } from '../ui/Typed.tsx';
import { Marked } from './Marked.tsx';
import { Reasons, type NameLabels, type SpellingsLeftOut } from './Reasons.tsx';

interface Props {
  readonly hit: Hit;
  readonly labels: NameLabels;
  readonly leaveOut: SpellingsLeftOut;
}

/** An article that was found: its titles, where it is from, and why it is here. */
export function HitLine({ hit, labels, leaveOut }: Props) {
  const { t, i18n } = useTranslation('search');
  const format = useFormat();
  const inTitle = hit.snippets.filter((snippet) => snippet.side === 'title');
  const otherLanguage: Language = hit.language === 'ur' ? 'en' : 'ur';
  return (
    <>
      <Title text={hit.title} language={hit.language} snippets={inTitle} />
      {hit.translatedTitle ? (
        <Title text={hit.translatedTitle} language={otherLanguage} snippets={inTitle} second />
      ) : null}
      <span className="hit-facts small soft">
        <Typed text={publicationIn(hit, i18n.language)} />
        {hit.date ? <span> · {format.day(hit.date)}</span> : null}
        {hit.origin === 'own' ? <span> · {t('shelf.own')}</span> : null}
      </span>
      <Reasons reasons={hit.reasons} labels={labels} leaveOut={leaveOut} />
    </>
  );
}

interface TitleProps {
  readonly text: string;
  readonly language: Language;
  /** Snippets of titles; the one that is this title, whole, marks it. */
  readonly snippets: readonly Snippet[];
  readonly second?: boolean;
}

function Title({ text, language, snippets, second = false }: TitleProps) {
  const marks = snippets.find((snippet) => snippet.language === language && snippet.text === text)?.marks;
  const look = language === 'ur' ? 'nastaliq' : '';
  return (
    <span
      className={`${second ? 'hit-second soft' : 'hit-title'} ${look}`}
      lang={language}
      dir={directionOf(language)}
    >
      <Marked text={text} marks={marks ?? []} />
    </span>
  );
}

export function SnippetLine({ snippet }: { readonly snippet: Snippet }) {
  const { language, text, marks, cutBefore, cutAfter } = snippet;
  return (
    <span
      className={`snippet ${language === 'ur' ? 'nastaliq' : 'snippet-latin'}`}
      lang={language}
      dir={directionOf(language)}
    >
      {cutBefore ? '… ' : null}
      <Marked text={text} marks={marks} />
      {cutAfter ? ' …' : null}
    </span>
  );
}
