import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '#core/problem.ts';
import type { Concordance, ConcordanceLine } from '#core/search/model.ts';
import { saveFile } from '../../app/save-file.ts';
import { useFormat } from '../../i18n/format.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { askPage, type ConcordanceQuestion, type Order } from './ask-page.ts';
import type { Selection } from './Lines.tsx';
import { publisherOf, textOf } from './parts.ts';

/** Lines asked for at once: the contract's limit. */
const mostLines = 1000;

/** Tried so often while names change, which ends a gathering. */
const mostTries = 5;

/** Lines `[from, to)` of one gathering, or fewer where there are no more. */
async function linesOf(
  question: ConcordanceQuestion,
  order: Order,
  from: number,
  to: number,
): Promise<ConcordanceLine[]> {
  for (let tries = 1; ; tries += 1) {
    const lines = await linesOfOne(question, order, from, to);
    if (lines !== null) return lines;
    if (tries === mostTries) throw new ProblemError('unexpected', { detail: 'the lines keep changing' });
  }
}

/** Null where the gathering was dropped before all its pages had come. */
async function linesOfOne(
  question: ConcordanceQuestion,
  order: Order,
  from: number,
  to: number,
): Promise<ConcordanceLine[] | null> {
  const lines: ConcordanceLine[] = [];
  let gathering: number | null = null;
  for (let offset = from; offset < to; offset += mostLines) {
    const limit = Math.min(mostLines, to - offset);
    const page: Concordance = await askPage(question, order, offset, limit, undefined, gathering);
    gathering ??= page.gathering;
    if (page.gathering !== gathering) return null;
    lines.push(...page.lines);
    if (page.lines.length < limit) break;
  }
  return lines;
}

/** Takes lines elsewhere: the selected ones to the clipboard, all of them into a file. */
export function useLineExport(question: ConcordanceQuestion, order: Order) {
  const { t, i18n } = useTranslation('concordance');
  const { attempt, tell } = useToasts();
  const format = useFormat();
  const [saving, setSaving] = useState(false);

  const cited = (line: ConcordanceLine): string => {
    const day = line.date && format.day(line.date);
    const source = [line.title, publisherOf(line, i18n.language), day].filter(Boolean).join(t('separator'));
    return `${textOf(line)}\n${source}`;
  };

  return {
    saving,
    copy: ({ anchor, active }: Selection) =>
      attempt(async () => {
        const lines = await linesOf(question, order, Math.min(anchor, active), Math.max(anchor, active) + 1);
        await navigator.clipboard.writeText(lines.map(cited).join('\n\n'));
        tell(t('copied', { count: lines.length, lines: format.number(lines.length) }));
      }),
    async save() {
      setSaving(true);
      await attempt(async () => {
        const lines = await linesOf(question, order, 0, Infinity);
        const { csvName, csvOf } = await import('./csv.ts');
        const name = csvName(t('fileName'), question.text);
        saveFile(
          name,
          csvOf(lines, (key) => t(key)),
          'text/csv;charset=utf-8',
        );
        tell(t('saved', { count: lines.length, lines: format.number(lines.length), name }));
      });
      setSaving(false);
    },
  };
}
