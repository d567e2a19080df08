/**
 * Translations as TMX 1.4b, Level 1 (LISA OSCAR, 26 April 2005, https://www.gala-global.org/tmx-14b): a translation unit
 * for each cell, plain text without markup. What no cell translates is left out.
 */
import { alignedRows } from './aligned-rows.ts';
import type { TranslationWriter } from './writer.ts';

export interface TmxOptions {
  /** Of Bayaz. */
  readonly version: string;
  readonly now: Date;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

// What XML 1.0 has no way to say (https://www.w3.org/TR/xml/#charsets).
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unsayable = /[\x00-\x08\v\f\x0e-\x1f\ufffe\uffff]/gu;

/** Text for XML. Controls that XML cannot hold become U+FFFD. */
export const xml = (text: string): string =>
  text.replace(unsayable, '\ufffd').replace(/[&<>"\r]/gu, (sign) => entities[sign] ?? sign);

/** `YYYYMMDDThhmmssZ`, in UTC. */
const tmxTime = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/gu, '');

export function tmxWriter({ version, now }: TmxOptions): TranslationWriter {
  const languages = new Set<string>();
  return {
    article: (article) => {
      const { language, translation, title } = article;
      const rows = alignedRows(article).filter(({ target }) => target !== null);
      if (translation === null || rows.length === 0) return { text: '', units: 0 };
      languages.add(language);
      const units = rows.map(
        ({
          source,
          target,
          sentences,
        }) => `<tu srclang="${language}" segtype="${sentences > 1 ? 'block' : 'sentence'}">
<prop type="x-article">${xml(title)}</prop>
<tuv xml:lang="${language}"><seg>${xml(source)}</seg></tuv>
<tuv xml:lang="${translation.language}"><seg>${xml(target ?? '')}</seg></tuv>
</tu>
`,
      );
      return { text: units.join(''), units: rows.length };
    },
    frame: () => {
      const [language = '*all*', ...others] = languages;
      return {
        before: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Bayaz" creationtoolversion="${xml(version)}" datatype="plaintext" segtype="sentence" adminlang="en" srclang="${others.length > 0 ? '*all*' : language}" o-tmf="Bayaz" creationdate="${tmxTime(now)}"/>
<body>
`,
        after: '</body>\n</tmx>\n',
      };
    },
  };
}
