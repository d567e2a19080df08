import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import type { Name, NameLine } from '#core/names/model.ts';
import { useWorkspace } from '../../app/workspace.tsx';
import { phrase } from '../../i18n/i18n.ts';
import { moved } from '../../lines/moved.ts';
import { useLines, useTellSight } from '../../lines/useLines.ts';
import { Button } from '../../ui/Button.tsx';
import type { MentionsState } from './left.ts';
import { MentionHeadings } from './MentionHeadings.tsx';
import { MentionLine } from './MentionLine.tsx';
import { MentionTools } from './MentionTools.tsx';
import { useMentionPages, type MentionPages } from './useMentionPages.ts';
import { useSight } from '../../lines/useSight.ts';
import './mentions.css';

interface Props {
  readonly name: Name;
  readonly state: MentionsState;
  readonly onChange: (state: MentionsState) => void;
}

/** Every mention of a name in its line. */
export function MentionLines({ name, state, onChange }: Props) {
  const { t } = useTranslation('names-room');
  const { openArticle } = useWorkspace();
  const [sight, onSight] = useSight(state.active);
  const asked = { nameId: name.id, spellingId: state.spellingId, sort: state.sort };
  const pages = useMentionPages(asked, sight, state.active);
  const { total, problem } = pages;
  return (
    <div className="said">
      <MentionTools
        name={name}
        state={state}
        total={total}
        onChange={(patch) => {
          onSight(0, 0);
          onChange({ ...state, ...patch, active: 0 });
        }}
      />
      {problem ? (
        <div className="said-empty" role="alert">
          <p>{phrase(problemOf(problem))}</p>
          <Button onPress={() => pages.retry()}>{t('tryAgain')}</Button>
        </div>
      ) : null}
      {total === undefined && !problem ? <p className="said-empty soft">{t('waitMentions')}</p> : null}
      {total === 0 ? <p className="said-empty soft">{t('noMentions')}</p> : null}
      {total !== undefined && total > 0 ? (
        <Lines
          key={`${state.sort} ${state.spellingId ?? ''}`}
          name={name}
          total={total}
          pages={pages}
          active={Math.min(state.active, total - 1)}
          onActive={(active) => onChange({ ...state, active })}
          onSight={onSight}
          onOpen={({ articleId, cell, start, end }) => openArticle(articleId, { cell, start, end })}
        />
      ) : null}
    </div>
  );
}

interface LinesProps {
  readonly name: Name;
  readonly total: number;
  readonly pages: MentionPages;
  readonly active: number;
  readonly onActive: (active: number) => void;
  readonly onSight: (first: number, last: number) => void;
  readonly onOpen: (line: NameLine) => void;
}

/** Height that a line is taken for before it is measured, CSS pixels. */
const lineHeight = 84;
/** Above the first line, so that nothing cuts the tips of its letters: Nastaliq rises an em over its line. CSS pixels. */
const rise = 20;
const overscan = 6;

const idOf = (index: number): string => `said-line-${index}`;

/** The lines, of which only those in sight are rendered. The grid holds the focus and names the line where the keys are. */
function Lines({ name, total, pages, active, onActive, onSight, onOpen }: LinesProps) {
  const { t } = useTranslation('names-room');
  const grid = useRef<HTMLDivElement>(null);
  const lines = useLines({ grid, count: total, active, height: lineHeight, overscan, above: 2, rise });
  const { virtual, page, show } = lines;
  useTellSight(lines, total, overscan, onSight);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = moved(event.key, active, total, page);
    const line = pages.line(active);
    if (to !== undefined) {
      onActive(to);
      show(to);
    } else if (event.key === 'Enter' && line) onOpen(line);
    else return;
    event.preventDefault();
  };
  const onClick = (index: number) => {
    const line = pages.line(index);
    // Words that were selected with the pointer are to be copied, not gone to.
    if (!line || getSelection()?.isCollapsed === false) return;
    onActive(index);
    onOpen(line);
  };

  return (
    <div
      ref={grid}
      className="said-lines"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="grid"
      tabIndex={0}
      aria-label={t('mentionsOf')}
      aria-rowcount={total + 1}
      aria-activedescendant={idOf(active)}
      onKeyDown={onKeyDown}
    >
      <MentionHeadings />
      <div role="presentation" className="said-whole" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <MentionLine
            key={index}
            ref={virtual.measureElement}
            id={idOf(index)}
            index={index}
            name={name}
            line={pages.line(index)}
            active={index === active}
            top={start}
            onOpen={onClick}
          />
        ))}
      </div>
    </div>
  );
}
