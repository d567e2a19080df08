import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import { publicationIn } from '#core/articles/publication.ts';
import type { Name, NameLine } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { Cell } from '../../search/concordance/Cell.tsx';
import { Typed } from '../../ui/Typed.tsx';

interface Props {
  readonly id: string;
  /** Of the lines, from 0. */
  readonly index: number;
  readonly name: Name;
  /** Undefined while it has not come. */
  readonly line: NameLine | undefined;
  /** Where the keys are. */
  readonly active: boolean;
  /** CSS pixels from the first line. */
  readonly top: number;
  readonly ref: Ref<HTMLDivElement>;
  readonly onOpen: (index: number) => void;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** A mention with what stands before and after it in its own direction, where it is from, and what stands beside it. */
export function MentionLine({ id, index, name, line, active, top, ref, onOpen }: Props) {
  return (
    // Keys are the grid's, which holds the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={ref}
      id={id}
      data-index={index}
      // A table cannot hold lines that are laid where they scroll to.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="row"
      aria-rowindex={index + 2}
      aria-busy={line === undefined || undefined}
      className={`said-line ${active ? 'active' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(index)}
    >
      {line ? (
        <>
          <Context line={line} />
          <Source line={line} name={name} />
          <Beside line={line} />
        </>
      ) : (
        <Cell className="said-wait">…</Cell>
      )}
    </div>
  );
}

function Context({ line }: { readonly line: NameLine }) {
  const { t } = useTranslation('names-room');
  const { language, before, text, after, uncertain } = line;
  return (
    <div
      role="presentation"
      className={`said-text said-${language}`}
      lang={language}
      dir={directionOf(language)}
    >
      <Cell className="said-before">
        <span>{oneLine(before)}</span>
      </Cell>
      <Cell className={`said-mention ${uncertain ? 'uncertain' : ''}`}>
        {oneLine(text)}
        {uncertain ? <span className="unseen"> {t('said.uncertain')}</span> : null}
      </Cell>
      <Cell className="said-after">
        <span>{oneLine(after)}</span>
      </Cell>
    </div>
  );
}

/** What is not as it stands in the text: a spelling with its case word, say. */
function spellingOf(name: Name, { spellingId, text }: NameLine): string | null {
  const spelling = name.spellings.find(({ id }) => id === spellingId);
  return spelling && spelling.text !== oneLine(text) ? spelling.text : null;
}

function Source({ line, name }: { readonly line: NameLine; readonly name: Name }) {
  const { t, i18n } = useTranslation('names-room');
  const format = useFormat();
  const publication = publicationIn({ ...line, language: line.articleLanguage }, i18n.language);
  const spelling = spellingOf(name, line);
  return (
    <Cell className="said-source small soft">
      {line.date === null ? null : <span className="said-date">{format.shortDay(line.date)}</span>}
      {publication === '' ? null : (
        <span>
          <Typed text={publication} />
        </span>
      )}
      <span className="said-title">
        {/* What does not fit is cut at the title's own end. */}
        <span title={line.title} lang={line.articleLanguage} dir={directionOf(line.articleLanguage)}>
          {line.title}
        </span>
      </span>
      {spelling === null ? null : (
        <span>
          {t('said.spelling')} <bdi lang={line.language}>{spelling}</bdi>
        </span>
      )}
      {line.uncertain ? <span className="said-doubt">{t('said.uncertain')}</span> : null}
    </Cell>
  );
}

/** What the sentence beside it calls the name. */
function Beside({ line: { beside, language } }: { readonly line: NameLine }) {
  const { t } = useTranslation('names-room');
  const other = language === 'ur' ? 'en' : 'ur';
  return (
    <Cell className="said-beside small">
      <span className="soft said-beside-word">{t(`said.in.${other}`)}</span>{' '}
      {beside === null ? (
        <span className="soft">
          <span aria-hidden="true">—</span>
          <span className="unseen">{t('said.noTranslation')}</span>
        </span>
      ) : beside.length === 0 ? (
        <span className="soft said-unnamed">{t('said.notNamed')}</span>
      ) : (
        <bdi className={`said-name-${other}`} lang={other} dir={directionOf(other)}>
          {beside.join(other === 'ur' ? '، ' : ', ')}
        </bdi>
      )}
    </Cell>
  );
}
