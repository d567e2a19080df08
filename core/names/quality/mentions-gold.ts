/** The four bundled articles with every mention of a bundled name marked by hand. */
import type { MarkedArticle } from './marked-text.ts';
import { ashgabatMeeting } from './mentions-gold/ashgabat-meeting-2025.ts';
import { moscowTreaty } from './mentions-gold/moscow-treaty-2025.ts';
import { samarkandMeeting } from './mentions-gold/samarkand-meeting-2022.ts';
import { twentyYearPartnership } from './mentions-gold/twenty-year-partnership-2025.ts';

export const goldArticles: readonly MarkedArticle[] = [
  ashgabatMeeting,
  moscowTreaty,
  samarkandMeeting,
  twentyYearPartnership,
];
