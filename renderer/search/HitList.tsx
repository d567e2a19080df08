import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { HitLine, SnippetLine } from './HitLine.tsx';
import { NameHitLine, NoteHitLine } from './OtherLines.tsx';
import { optionId, type Option, type Section } from './options.ts';
import type { NameLabels, SpellingsLeftOut } from './Reasons.tsx';

interface Props {
  readonly sections: readonly Section[];
  readonly labels: NameLabels;
  /** Index among all lines. */
  readonly active: number | null;
  readonly leaveOut: SpellingsLeftOut;
  readonly onChoose: (option: Option) => void;
  readonly onPoint: (index: number) => void;
}

const keepFocus = (event: PointerEvent) => event.preventDefault();

const looks: Record<Option['kind'], string> = {
  article: 'hit-line',
  snippet: 'snippet-line',
  note: 'note-line',
  name: 'name-line-found',
  more: 'more-line',
};

/** What was found, as one list of lines in sections. The focus stays in the field; the active line is named to it by id. */
export function HitList({ sections, labels, active, leaveOut, onChoose, onPoint }: Props) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (active === null) return;
    list.current?.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const heading = ({ id, shown, total }: Section) =>
    shown < total && id !== 'articles'
      ? t(`section.${id}.some`, { shown: format.number(shown), total: format.number(total) })
      : t(`section.${id}`, { total: format.number(total) });

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
      {sections.map((section) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <div key={section.id} role="group" aria-labelledby={`search-${section.id}`} className="hit-section">
          {/* Alone, it needs no heading in sight: the count above says what it is. */}
          <div
            id={`search-${section.id}`}
            className={sections.length > 1 ? 'section-label' : 'unseen'}
            role="presentation"
          >
            {heading(section)}
          </div>
          {section.options.map((option, index) => {
            const at = section.first + index;
            return (
              // Keys are the field's: the options themselves are never focused.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={optionId(at)}
                id={optionId(at)}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
                role="option"
                aria-selected={at === active}
                className={`search-option ${looks[option.kind]}`}
                onClick={() => onChoose(option)}
                onPointerMove={() => {
                  if (at !== active) onPoint(at);
                }}
              >
                <Line option={option} labels={labels} leaveOut={leaveOut} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface LineProps {
  readonly option: Option;
  readonly labels: NameLabels;
  readonly leaveOut: SpellingsLeftOut;
}

function Line({ option, labels, leaveOut }: LineProps) {
  const { t } = useTranslation('search');
  switch (option.kind) {
    case 'article':
      return <HitLine hit={option.hit} labels={labels} leaveOut={leaveOut} />;
    case 'snippet':
      return option.snippet && <SnippetLine snippet={option.snippet} />;
    case 'note':
      return <NoteHitLine note={option.note} />;
    case 'name':
      return <NameHitLine name={option.name} />;
    case 'more':
      return t('more');
  }
}
