import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf, type Language } from '#core/articles/language.ts';
import { publicationIn } from '#core/articles/publication.ts';
import type { Hit, Snippet } from '#core/search/model.ts';
import { useFormat } from '../i18n/format.ts';
import { optionId, type Option } from './options.ts';
import { Marked } from './Marked.tsx';
import { Reasons, type NameLabels } from './Reasons.tsx';

interface Props {
  readonly options: readonly Option[];
  readonly labels: NameLabels;
  readonly active: number | null;
  readonly onChoose: (option: Option) => void;
  readonly onPoint: (index: number) => void;
}

const keepFocus = (event: PointerEvent) => event.preventDefault();

/** The hits as one list of lines. The focus stays in the field; the active line is named to it by id. */
export function HitList({ options, labels, active, onChoose, onPoint }: Props) {
  const { t } = useTranslation('search');
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (active === null) return;
    list.current?.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div
      id="search-hits"
      className="search-hits"
      // Native lists hold plain text only.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={t('hits')}
      ref={list}
      onPointerDown={keepFocus}
    >
      {options.map((option, index) => (
        // Keys are the field's: the options themselves are never focused.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={optionId(index)}
          id={optionId(index)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={index === active}
          className={option.snippet ? 'search-option snippet-line' : 'search-option hit-line'}
          onClick={() => onChoose(option)}
          onPointerMove={() => {
            if (index !== active) onPoint(index);
          }}
        >
          {option.snippet ? (
            <SnippetLine snippet={option.snippet} />
          ) : (
            <HitLine hit={option.hit} labels={labels} />
          )}
        </div>
      ))}
    </div>
  );
}

function HitLine({ hit, labels }: { readonly hit: Hit; readonly labels: NameLabels }) {
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
        <bdi>{publicationIn(hit, i18n.language)}</bdi>
        {hit.date ? <span> · {format.day(hit.date)}</span> : null}
        {hit.origin === 'own' ? <span> · {t('filter.own')}</span> : null}
      </span>
      <Reasons reasons={hit.reasons} labels={labels} />
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

function SnippetLine({ snippet }: { readonly snippet: Snippet }) {
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
