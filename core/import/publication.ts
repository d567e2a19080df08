/** Who published a text, where the text itself says so clearly. */
import { fold } from '../folding.ts';
import { publishers } from './publishers.ts';

export interface Dateline {
  /** UTF-16 units from the start of the line to the first word of the report. */
  length: number;
  /** '' where the dateline names a place or a reporter only. */
  publication: string;
}

/** Both scripts' folding, one after the other: a name may hold letters of either. */
const key = (name: string): string =>
  fold(fold(name, 'ur', 'loose'), 'en', 'loose')
    .replace(/\s+/g, ' ')
    .trim();
const known = new Set(publishers.map(key));

/** True for the name of a publisher that Bayaz knows, in any usual spelling of its letters. */
export const isPublisher = (name: string): boolean => known.has(key(name));

const dash = '[–—:\\-ـ]';
/** Up to 50 units that end in brackets, then a dash: `مانیٹرنگ ڈیسک (مشرق نامہ) –`, `ISLAMABAD (APP) -`. */
const bracketed = new RegExp(
  `^[\\s\\p{Cf}]*(?<where>[^()\\n۔.:]{0,50}?)\\s*\\((?<who>[^()\\n]{2,40})\\)\\s*(?<dash>${dash}*)\\s*`,
  'u',
);
/** `لاہور –`, `TEHRAN, Jan 17 –` before the first word. A hyphen inside a word is no dash, so it needs its spaces. */
const placed = /^[\s\p{Cf}]*(?<where>[^()\n۔:–—]{2,30}?)(?:\s+[–—-]\s+|:\s*[–—-]\s*)/u;

/** Desks that stand where a place would, so that the brackets beside them hold the paper's own name. */
const desk = /ڈیسک|\bdesk\b/iu;
/** Words by which brackets name a person or a desk instead of a paper. */
const reporter =
  /نمائند|نامہ نگار|رپورٹر|ڈیسک|خبرنگار|خبر نگار|خصوصی|بیورو|ایجنسیاں|نیوز رپورٹ|correspondent|reporter|desk|bureau|agencies|staff|monitoring/iu;

/**
 * The dateline that a line of running text begins with, if it does. Brackets are believed to name the publication when
 * it is a known one, or when a desk stands before them and a dash after.
 */
export function datelineOf(line: string): Dateline | null {
  const found = bracketed.exec(line)?.groups;
  if (found) {
    const { where = '', who = '', dash = '' } = found;
    const name = who.trim();
    const owned = desk.test(where) && dash !== '' && !reporter.test(name) && !/\p{N}/u.test(name);
    const publication = isPublisher(name) || owned ? name : '';
    if (publication === '' && dash === '') return null;
    return { length: bracketed.exec(line)?.[0].length ?? 0, publication };
  }
  const place = placed.exec(line);
  // Three words at the most are a place or a desk; more is the sentence itself.
  if (!place?.groups?.['where'] || place.groups['where'].trim().split(/\s+/).length > 3) return null;
  const name = place.groups['where'].trim();
  return { length: place[0].length, publication: isPublisher(name) ? name : '' };
}

const labelled =
  /^[\s\p{Cf}([]*(?:ماخذ|بشکریہ|بحوالہ|ذریعہ|source|courtesy(?:\s+of)?|via)\s*[:：\-–]\s*(?<name>[^\n]{2,60}?)[\s)\].۔]*$/iu;

/** The name on a line of its own such as `ماخذ: …` or `Source: …`; '' for any other line. */
export const labelledPublication = (line: string): string =>
  labelled.exec(line)?.groups?.['name']?.trim() ?? '';

/** At the start of a sentence: one to seven words, then `کی رپورٹ کے مطابق` or `کے مطابق`. */
const attributed =
  /(?:^|[۔؟!.]\s+)(?<who>[^\s،۔:()]+(?:\s+[^\s،۔:()]+){0,6}?)\s+(?:(?:نے\s+اپنی\s+رپورٹ|کی\s+(?:ایک\s+)?رپورٹ)\s+کے\s+مطابق|کے\s+مطابق)/gu;
const agencyWord = /(?:خبر\s?رساں|نیوز)\s+(?:ایجنسی|ادارے)/u;

/**
 * The agency that a paragraph reports after (`X کی رپورٹ کے مطابق`): a known one, or one that calls itself an agency.
 * '' for every other authority; ministers and officials are quoted in the same words.
 */
export function attributedPublication(paragraph: string): string {
  for (const { groups } of paragraph.matchAll(attributed)) {
    const who = groups?.['who'] ?? '';
    const named = who.replace(/^.*خبر\s?رساں\s+(?:ادارے|ایجنسی)\s+(?=\S)/u, '');
    if (isPublisher(named)) return named;
    if (agencyWord.test(who) && who.endsWith('ایجنسی') && who.split(/\s+/).length > 2) return who;
  }
  const english =
    /(?:^|[.!?]\s+)(?:[Aa]ccording\s+to|[Aa]s\s+reported\s+by)\s+(?:the\s+)?(?<who>[A-Z][\w .]{1,40}?)(?=[,.]|\s+(?:news|on)\b)/u;
  const who = english.exec(paragraph)?.groups?.['who'] ?? '';
  return isPublisher(who) ? who : '';
}
