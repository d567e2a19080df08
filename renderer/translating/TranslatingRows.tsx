import { useEffect, useMemo, useRef, useState } from 'react';
import type { AlignedParagraph } from '#core/articles/align.ts';
import type { Article } from '#core/articles/model.ts';
import { useToasts } from '../ui/toasts.tsx';
import { cacheArticle } from './article-cache.ts';
import { withCell } from './with-cell.ts';
import { Drafts, type WriteCell } from './drafts.ts';
import { keepDrafts } from './open-drafts.ts';
import { joinGaps, slotAt, slotsOf } from './slots.ts';
import { targetOf } from './target.ts';
import { TranslatingContext, type SlotInHand, type Translating } from './translating-context.ts';
import { TranslatingRow } from './TranslatingRow.tsx';
import { useBeginning } from './useBeginning.ts';
import { useKeptFocus } from '../reader/useKeptFocus.ts';
import { usePageKeys } from './usePageKeys.ts';
import { useSlotCommands } from './useSlotCommands.ts';
import { call } from '../app/backend.ts';
import './translating.css';

interface Props {
  readonly article: Article;
  readonly aligned: readonly AlignedParagraph[];
  /** Element that the rows are the children of. */
  readonly root: HTMLElement | null;
  /** Offset in the source of the sentence to begin with. */
  readonly begin: { readonly at: number | null };
}

const noSpans: ReadonlyMap<number, number> = new Map();

/** The article with what translates each sentence beside it, to be written: one field in hand, text elsewhere. */
export function TranslatingRows({ article, aligned, root, begin }: Props) {
  const { id: articleId, version, text, language } = article;
  const target = targetOf(article);
  const [spans, setSpans] = useState(noSpans);
  const [inHand, setInHand] = useState<SlotInHand | null>(null);
  /** Where in the text of the slot in hand it is to be parted, while the translator chooses where in the source. */
  const [parting, setParting] = useState<number | null>(null);
  const drafts = useDrafts(articleId, version);

  const rows = useMemo(
    () => aligned.map(({ paragraph, pairs }) => ({ id: paragraph.start, pairs: joinGaps(pairs, spans) })),
    [aligned, spans],
  );
  const slots = useMemo(() => rows.map(({ pairs }) => pairs.flatMap(slotsOf)), [rows]);
  const all = useMemo(() => slots.flat(), [slots]);
  // A slot that was joined or undone away leaves the place to the one that has its sentence now.
  const held =
    inHand && (all.find(({ key }) => key === inHand.key) ?? slotAt(all, Number.parseInt(inHand.key, 10)));
  const heldKey = held?.key ?? null;

  useEffect(() => drafts.adopt(all), [drafts, all]);
  useEffect(() => drafts.hold(held ?? null), [drafts, held]);

  const commands = useSlotCommands({ article, slots, all, drafts, spans, setSpans, setInHand, setParting });
  const context = useMemo<Translating>(
    () => ({ articleId, version, text, language, target, drafts, ...commands }),
    [articleId, version, text, language, target, drafts, commands],
  );
  useKeptFocus(root, rows);
  useBeginning(root, all, begin, commands.take);
  usePageKeys(root, all, commands.take);

  return (
    <TranslatingContext value={context}>
      {rows.map(({ id, pairs }, index) => (
        <TranslatingRow
          key={id}
          pairs={pairs}
          inHand={slots[index]?.some(({ key }) => key === heldKey) ? inHand : null}
          heldKey={slots[index]?.some(({ key }) => key === heldKey) ? heldKey : null}
          parting={slots[index]?.some(({ key }) => key === heldKey) ? parting : null}
        />
      ))}
    </TranslatingContext>
  );
}

/** The drafts of a version of an article; what is not safe when they go is still tried for, in a toast. */
function useDrafts(articleId: string, version: string): Drafts {
  const { attempt } = useToasts();
  const [drafts] = useState(() => {
    const write: WriteCell = async ({ start, end }, cell, text) => {
      const given = text.trim() === '' ? '' : text;
      const answer = await call('translation.write', { articleId, version, start, end, cell, text: given });
      await cacheArticle(articleId, (article) => withCell(article, cell, answer.cell));
      return answer.cell;
    };
    return new Drafts(write);
  });
  const attempting = useRef(attempt);
  useEffect(() => {
    attempting.current = attempt;
  }, [attempt]);

  useEffect(() => {
    keepDrafts(drafts);
    const leave = () => void drafts.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      keepDrafts(null);
      void drafts.flush().then((safe) => {
        if (!safe) void attempting.current(() => drafts.flushOrThrow());
      });
    };
  }, [drafts]);
  return drafts;
}
