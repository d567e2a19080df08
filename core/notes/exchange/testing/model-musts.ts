/**
 * What the Web Annotation Data Model requires (its MUSTs, by the sections of https://www.w3.org/TR/annotation-model/),
 * of whatever parts of it Bayaz writes. Written from the specification, apart from the code that writes.
 */
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isUtcTime = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(value);

const motivations = new Set(
  `assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating
   questioning replying tagging`.split(/\s+/u),
);

/** What a document breaks, each with the section; empty for a sound one. */
export function brokenMusts(document: unknown): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };
  if (!isObject(document)) return ['no object'];
  must(all(document['@context']).includes('http://www.w3.org/ns/anno.jsonld'), '5.1 @context');
  must(isIri(document['id']), '5.1 id');
  must(all(document['type']).includes('AnnotationCollection'), '5.1 type');
  for (const label of all(document['label'])) must(typeof label === 'string', '5.1 label');
  if ('total' in document) must(isCount(document['total']), '5.1 total');
  if (Number(document['total']) > 0) must(all(document['first']).length === 1, '5.1 first');
  for (const page of all(document['first'])) if (isObject(page)) checkPage(page, must);
  return broken;
}

type Must = (holds: boolean, what: string) => void;

function checkPage(page: Json, must: Must): void {
  must(isIri(page['id']), '5.2 id');
  must(all(page['type']).includes('AnnotationPage'), '5.2 type');
  must(Array.isArray(page['items']) && page['items'].length > 0, '5.2 items');
  must(isCount(page['startIndex']), '5.2 startIndex');
  must(!('@context' in page), '5.2 @context of an embedded page');
  for (const item of all(page['items'])) {
    if (isObject(item)) checkAnnotation(item, must);
    else must(false, '5.2 items');
  }
}

function checkAnnotation(annotation: Json, must: Must): void {
  must(isIri(annotation['id']), '3.1 id');
  must(all(annotation['type']).includes('Annotation'), '3.1 type');
  must(all(annotation['target']).length > 0, '3.1 target');
  must(!('body' in annotation && 'bodyValue' in annotation), '3.2.5 bodyValue beside body');
  for (const time of ['created', 'modified', 'generated'])
    if (time in annotation) must(isUtcTime(annotation[time]), `3.3.1 ${time}`);
  for (const motivation of all(annotation['motivation']))
    must(typeof motivation === 'string' && motivations.has(motivation), '3.3.5 motivation');
  for (const body of all(annotation['body'])) {
    if (isObject(body)) checkBody(body, must);
    else must(isIri(body), '3.2.1 body');
  }
  for (const target of all(annotation['target'])) {
    if (isObject(target)) checkTarget(target, must);
    else must(isIri(target), '3.2.1 target');
  }
}

function checkBody(body: Json, must: Must): void {
  must(all(body['type']).includes('TextualBody'), '3.2.4 type');
  must(typeof body['value'] === 'string', '3.2.4 value');
  checkText(body, must);
  for (const purpose of all(body['purpose']))
    must(typeof purpose === 'string' && motivations.has(purpose), '3.3.5 purpose');
}

/** 3.2.1, of anything that is text. */
function checkText(resource: Json, must: Must): void {
  for (const key of ['format', 'language'])
    for (const value of all(resource[key])) must(typeof value === 'string' && value !== '', `3.2.1 ${key}`);
  if ('textDirection' in resource)
    must(['ltr', 'rtl', 'auto'].includes(String(resource['textDirection'])), '3.2.1 textDirection');
}

function checkTarget(target: Json, must: Must): void {
  const sources = all(target['source']);
  must(sources.length === 1, '4 source');
  for (const source of sources) {
    must(isIri(isObject(source) ? source['id'] : source), '4 source');
    if (isObject(source)) checkText(source, must);
  }
  for (const selector of all(target['selector'])) {
    if (isObject(selector)) checkSelector(selector, must);
    else must(isIri(selector), '4.2 selector');
  }
  for (const state of all(target['state'])) must(isObject(state) || isIri(state), '4.3 state');
}

function checkSelector(selector: Json, must: Must): void {
  switch (selector['type']) {
    case 'TextQuoteSelector':
      must(typeof selector['exact'] === 'string', '4.2.4 exact');
      for (const key of ['prefix', 'suffix'])
        if (key in selector) must(typeof selector[key] === 'string', `4.2.4 ${key}`);
      break;
    case 'TextPositionSelector':
      must(isCount(selector['start']), '4.2.5 start');
      must(isCount(selector['end']), '4.2.5 end');
      break;
    default:
      must(false, `4.2 type ${String(selector['type'])}`);
  }
}
