import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema } from '#core/articles/model.ts';
import { linkSchema, nameSchema } from '#core/names/model.ts';
import { fields } from '#core/search/index/fields.ts';
import { buildCorpus } from './build-corpus.ts';
import { phrase } from './problem.ts';
import { readSources } from './read-sources.ts';

const source = `title: روس کی خبر
source: بیاض
date: 2025-01-17
written: 2026-01-01
licence: CC BY 4.0
---
پوتن ماسکو میں ہیں۔
وہ آئے۔

بات ختم ہوئی۔
`;
const translation = `title: News of Russia
source: Bayaz
---
Putin is in Moscow.
He came.

The talk ended.
`;
const names = `# People
id: putin
kind: person
ur: پوتن
ur-elsewhere: پیوٹن
en: Putin
about-ur: روس کے صدر
about-en: President of Russia
`;
/** Names with a second one, which says these links. */
const linked = (...links: string[]): string =>
  `${names}
id: moscow
kind: place
ur: ماسکو
en: Moscow
about-ur: شہر
about-en: City
${links.map((link) => `link: ${link}\n`).join('')}`;

const good = {
  'articles/news/source.ur.txt': source,
  'articles/news/translation.en.txt': translation,
  'names/people.txt': names,
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bayaz-corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

function build(changed: Record<string, string> = {}) {
  write({ ...good, ...changed });
  const { corpus, problems } = buildCorpus(readSources(folder, 'corpus'), hash);
  return { corpus, problems: problems.map(phrase) };
}

describe('a corpus in order', () => {
  it('becomes articles, by sentences and paragraphs', () => {
    const { corpus, problems } = build();
    expect(problems).toEqual([]);
    const [article] = corpus.articles;
    expect(articleSchema.parse(article)).toEqual(article);
    expect(article).toMatchObject({
      id: 'news',
      origin: 'bundled',
      language: 'ur',
      title: 'روس کی خبر',
      translatedTitle: 'News of Russia',
      publication: 'بیاض',
      translatedPublication: 'Bayaz',
      date: '2025-01-17',
      licence: 'CC BY 4.0',
      added: '2026-01-01',
      text: 'پوتن ماسکو میں ہیں۔ وہ آئے۔\nبات ختم ہوئی۔',
      version: hash('پوتن ماسکو میں ہیں۔ وہ آئے۔\nبات ختم ہوئی۔'),
    });
    expect(article?.paragraphs.map((paragraph) => paragraph.segments.length)).toEqual([2, 1]);
    const cells = article?.translation?.cells.map(({ id, start, end, text }) => [
      id,
      article.text.slice(start, end),
      text,
    ]);
    expect(cells).toEqual([
      ['s0', 'پوتن ماسکو میں ہیں۔', 'Putin is in Moscow.'],
      ['s1', 'وہ آئے۔', 'He came.'],
      ['s2', 'بات ختم ہوئی۔', 'The talk ended.'],
    ]);
  });

  it('becomes names, what the articles hold first', () => {
    const { corpus } = build({
      'names/people.txt': names.replace('ur: پوتن\nur-elsewhere: پیوٹن', 'ur-elsewhere: پیوٹن\nur: پوتن'),
    });
    const [name] = corpus.names;
    expect(nameSchema.parse(name)).toEqual(name);
    expect(name?.spellings.map(({ id, text }) => [id, text])).toEqual([
      ['putin:ur:پوتن', 'پوتن'],
      ['putin:en:Putin', 'Putin'],
      ['putin:ur:پیوٹن', 'پیوٹن'],
    ]);
  });

  it('becomes links between names', () => {
    const { corpus, problems } = build({ 'names/people.txt': linked('capital-of putin') });
    expect(problems).toEqual([]);
    const [link] = corpus.links;
    expect(linkSchema.parse(link)).toEqual({
      id: 'moscow:capital-of:putin',
      origin: 'bundled',
      from: 'moscow',
      kind: 'capital-of',
      to: 'putin',
    });
    expect(corpus.links.length).toBe(1);
  });

  it('takes the language of each side from the name of its file', () => {
    write(good);
    rmSync(join(folder, 'articles/news'), { recursive: true });
    const { corpus, problems } = (() => {
      write({
        'articles/news/source.en.txt': `${source.split('---')[0]?.replace('روس کی خبر', 'News')}---${translation.split('---')[1]}`,
        'articles/news/translation.ur.txt': `title: خبر\nsource: بیاض\n---${source.split('---')[1]}`,
      });
      return buildCorpus(readSources(folder, 'corpus'), hash);
    })();
    expect(problems).toEqual([]);
    expect([corpus.articles[0]?.language, corpus.articles[0]?.translation?.language]).toEqual(['en', 'ur']);
  });

  it('may have Windows line ends and a byte order mark', () => {
    const { corpus, problems } = build({
      'articles/news/source.ur.txt': `\uFEFF${source.replaceAll('\n', '\r\n')}`,
    });
    expect(problems).toEqual([]);
    expect(corpus.articles[0]?.text).toBe('پوتن ماسکو میں ہیں۔ وہ آئے۔\nبات ختم ہوئی۔');
  });
});

const ur = 'articles/news/source.ur.txt';
const en = 'articles/news/translation.en.txt';
const people = 'names/people.txt';

describe('what is wrong is named with file and line', () => {
  it.each<[string, string, string, string]>([
    [
      'a sentence missing',
      en,
      translation.replace('He came.\n', ''),
      `corpus/${en}:4: paragraph 1 has 1 sentence, in the source 2 sentences (corpus/${ur}:7)`,
    ],
    [
      'a sentence too many',
      en,
      translation.replace('He came.', 'He came.\nAnd went.'),
      `corpus/${en}:6: paragraph 1 has 3 sentences, in the source 2 sentences (corpus/${ur}:7)`,
    ],
    [
      'a paragraph missing',
      en,
      translation.replace('\nThe talk ended.\n', ''),
      `corpus/${en}:5: paragraph 2 is missing: the source has 2 paragraphs, the translation 1 (corpus/${ur}:10)`,
    ],
    [
      'a paragraph too many',
      en,
      `${translation}\nMore.\n`,
      `corpus/${en}:9: paragraph 3 has no source: the source has 2 paragraphs, the translation 3`,
    ],
    [
      'an empty Urdu sentence',
      ur,
      source.replace('وہ آئے۔', '—'),
      `corpus/${ur}:8: empty: no letter of its language (ur)`,
    ],
    [
      'white space around a sentence',
      ur,
      source.replace('وہ آئے۔', ' وہ آئے۔'),
      `corpus/${ur}:8: white space before or after the sentence`,
    ],
    ['no date', ur, source.replace('date: 2025-01-17\n', ''), `corpus/${ur}:1: the header has no \`date\``],
    [
      'a day that is none',
      ur,
      source.replace('2025-01-17', '2025-02-30'),
      `corpus/${ur}:3: \`date\` is not a day (YYYY-MM-DD): 2025-02-30`,
    ],
    [
      'an unknown key',
      ur,
      source.replace('licence:', 'license:'),
      `corpus/${ur}:5: unknown key \`license\` in a source`,
    ],
    [
      'a key twice',
      en,
      translation.replace('source: Bayaz', 'source: Bayaz\nsource: B'),
      `corpus/${en}:3: \`source\` stands twice`,
    ],
    [
      'a header line that is none',
      en,
      translation.replace('source: Bayaz', 'Bayaz'),
      `corpus/${en}:2: not a \`key: value\` line`,
    ],
    [
      'no divider',
      en,
      translation.replace('---\n', ''),
      `corpus/${en}:1: no line \`---\` between header and text`,
    ],
    ['no sentence', en, translation.split('---')[0] + '---\n', `corpus/${en}:4: the article has no sentence`],
    ['NUL', en, translation.replace('He', 'H\0e'), `corpus/${en}:5: a NUL character stands here`],
    [
      'an unknown kind',
      people,
      names.replace('kind: person', 'kind: king'),
      `corpus/${people}:3: unknown kind king (person, place, organisation, agreement, event, weapon, project, other)`,
    ],
    [
      'no description',
      people,
      names.replace('about-en: President of Russia\n', ''),
      `corpus/${people}:2: the name has no \`about-en\``,
    ],
    [
      'a bad id',
      people,
      names.replace('id: putin', 'id: Putin V'),
      `corpus/${people}:2: an id is made of a–z, 0–9 and hyphens: Putin V`,
    ],
    [
      'an unknown key of a name',
      people,
      names.replace('ur-elsewhere', 'urdu'),
      `corpus/${people}:5: unknown key \`urdu\``,
    ],
    [
      'an id taken',
      people,
      `${names}\nid: putin\nkind: place\nur: ماسکو\nen: Moscow\nabout-ur: شہر\nabout-en: City\n`,
      `corpus/${people}:10: the id putin is taken (corpus/${people}:2)`,
    ],
    [
      'a spelling twice in a name',
      people,
      names.replace('en: Putin', 'en: Putin\nen: Putin'),
      `corpus/${people}:7: the spelling stands twice in one name: Putin`,
    ],
    [
      'a spelling of two names',
      people,
      `${names}\nid: other\nkind: person\nur: پُوتن\nen: Moscow\nabout-ur: کوئی\nabout-en: Somebody\n`,
      `corpus/${people}:12: the spelling پُوتن belongs to putin already (corpus/${people}:2)`,
    ],
    [
      'an unknown kind of link',
      people,
      linked('king-of putin'),
      `corpus/${people}:16: unknown kind of link king-of (member-of, part-of, located-in, capital-of, leader-of, party-to, relative-of, related-to)`,
    ],
    [
      'a link to two names',
      people,
      linked('capital-of putin moscow'),
      `corpus/${people}:16: a link is a kind and one id: capital-of putin moscow`,
    ],
    [
      'a link to nobody',
      people,
      linked('capital-of russia'),
      `corpus/${people}:16: no name has the id russia`,
    ],
    [
      'a link to itself',
      people,
      linked('capital-of moscow'),
      `corpus/${people}:16: the name is linked to itself: moscow`,
    ],
    [
      'a link said twice',
      people,
      linked('related-to putin', 'related-to putin'),
      `corpus/${people}:17: the link stands twice (corpus/${people}:16)`,
    ],
    [
      'a link said from both sides',
      people,
      `${linked('related-to putin').replace('kind: person', 'kind: person\nlink: related-to moscow')}`,
      `corpus/${people}:17: the link stands twice (corpus/${people}:4)`,
    ],
    [
      'a spelling in no article',
      people,
      names.replace('ur-elsewhere:', 'ur:'),
      `corpus/${people}:5: the spelling پیوٹن stands in no article: mark it \`ur-elsewhere\``,
    ],
  ])('%s', (_, path, text, problem) => {
    expect(build({ [path]: text }).problems).toContain(problem);
  });

  it('a translation missing, a language unknown, the same language twice', () => {
    write(good);
    rmSync(join(folder, en));
    const problems = () => buildCorpus(readSources(folder, 'corpus'), hash).problems.map(phrase);
    expect(problems()).toContain('corpus/articles/news:1: no translation.LANGUAGE.txt');
    write({ 'articles/news/translation.fr.txt': translation });
    expect(problems()).toContain(
      'corpus/articles/news/translation.fr.txt:1: the file name names no known language (.ur.txt, .en.txt)',
    );
    rmSync(join(folder, 'articles/news/translation.fr.txt'));
    write({ 'articles/news/translation.ur.txt': translation });
    expect(problems()).toContain(
      'corpus/articles/news/translation.ur.txt:1: the same language as the source',
    );
  });

  it('all of it at once, in order', () => {
    const { problems } = build({
      [ur]: source.replace('date: 2025-01-17', 'date: soon').replace('وہ آئے۔', '!'),
      [people]: names.replace('kind: person', 'kind: king'),
    });
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
      `corpus/${ur}:3`,
      `corpus/${ur}:8`,
      `corpus/${people}:3`,
    ]);
  });
});

describe('the command', () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));

  it('writes corpus and index', () => {
    write(good);
    const out = join(folder, 'out');
    execFileSync(process.execPath, [main, out, folder]);
    expect(JSON.parse(readFileSync(join(out, 'corpus.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(build().corpus)),
    );
    expect(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'))).toMatchObject({
      fields,
    });
  });

  it('says what is wrong, writes nothing and fails', () => {
    write({ ...good, [en]: translation.replace('He came.\n', '') });
    const out = join(folder, 'out');
    const { status, stderr } = spawnSync(process.execPath, [main, out, folder], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('articles/news/translation.en.txt:4: paragraph 1 has 1 sentence');
    expect(existsSync(out)).toBe(false);
  });
});
