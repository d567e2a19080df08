import type { Theme } from '#core/settings/choices.ts';

/** The papers of the themes, as in `renderer/ui/tokens.css`: a test holds the two together. */
const papers: Readonly<Record<Exclude<Theme, 'system'>, string>> = {
  paper: '#fbf8f1',
  sepia: '#f1e4cb',
  night: '#171512',
  contrast: '#ffffff',
};

/** The colour that a window shows before its page is painted, so that opening at night does not flash white. */
export function backgroundOf(theme: Theme, systemIsDark: boolean): string {
  if (theme === 'system') return systemIsDark ? papers.night : papers.paper;
  return papers[theme];
}
