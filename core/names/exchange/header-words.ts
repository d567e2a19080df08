/** What the words of a header say that a column holds. */
import type { ColumnRole } from './model.ts';

/** Words apart, in lower case: `itemAltLabel`, `alt_label` and `Alt. label` are one. */
export const plainHeader = (header: string): string =>
  header
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** In order: the first that fits holds. Written for headers as `plainHeader` gives them. */
const rules: readonly (readonly [RegExp, ColumnRole])[] = [
  [/\b(?:spelling note|source of spelling)\b/u, 'spelling-note'],
  [
    /\b(?:alt labels?|alt names?|alias(?:es)?|aka|also known as|other names?|variants?|spellings|synonyms?)\b/u,
    'spellings',
  ],
  [/(?:دیگر نام|عرف|دوسرے نام|املا کی صورتیں)/u, 'spellings'],
  [/\b(?:instance of|p31|schema|kind|type|class|category)\b/u, 'kind'],
  [/(?:^|\s)(?:قسم|نوعیت|نوع)(?:\s|$)/u, 'kind'],
  [/\b(?:romani[sz]ation|romani[sz]ed|translit(?:eration)?|latin)\b/u, 'romanisation'],
  [/\b(?:lang|language)\b|زبان/u, 'language'],
  [/\b(?:description|about|summary|bio)\b ur\b|تعارف|تفصیل/u, 'about-ur'],
  [/\b(?:description|about|summary|bio)\b/u, 'about-en'],
  [/\b(?:notes?|remarks?|comments?)\b|نوٹ|کیفیت/u, 'note'],
  [/^(?:id|ids|item|qid|wikidata|wikidata id|identifier|uri|key|entity|entity id)$|شناخت/u, 'id'],
  [/\b(?:name|names|label|labels|spelling|title|caption)\b|(?:^|\s)(?:نام|املا|اسم)(?:\s|$)/u, 'spelling'],
  [/^(?:ur|en|urdu|english|اردو|انگریزی)$/u, 'spelling'],
];

/** `ignore` where the words say nothing that is known. */
export const headerRole = (header: string): ColumnRole =>
  rules.find(([words]) => words.test(header))?.[1] ?? 'ignore';
