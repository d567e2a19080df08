import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** ایکسچینج is the word whose ink rises highest; each line mixes scripts, digits and quotation marks. */
const lines = {
  ur: {
    words: 'کراچی اسٹاک ایکسچینج کا KSE-100 انڈیکس 1,250 پوائنٹس بڑھا، روپیہ بھی کچھ ’’سنبھل‘‘ گیا۔',
    name: 'کراچی اسٹاک ایکسچینج',
    note: 'روپیہ بھی کچھ',
  },
  en: {
    before: 'The Karachi Stock Exchange (',
    urdu: 'ایکسچینج',
    after: ') gained 1,250 points, and the rupee “steadied” a little.',
    name: 'Karachi Stock Exchange',
    note: 'and the rupee',
  },
} as const;

/** Sentences in both languages as the page sets them: a name and a highlight are marked as there. */
export function Specimen({ isTight }: { readonly isTight: boolean }) {
  const { t } = useTranslation('settings');
  const figure = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (figure.current) return markSpecimen(figure.current);
  }, []);
  return (
    <figure
      ref={figure}
      className={`specimen ${isTight ? 'close' : ''}`}
      aria-label={t('specimen')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- large letters make it scroll, by key as well
      tabIndex={0}
    >
      <p className="specimen-ur" lang="ur" dir="rtl">
        {lines.ur.words}
      </p>
      <p className="specimen-en" lang="en" dir="ltr">
        {lines.en.before}
        <bdi lang="ur">{lines.en.urdu}</bdi>
        {lines.en.after}
      </p>
    </figure>
  );
}

/** Paints the specimen by layers of its own (specimen.css): the page's are painted anew at any time. */
function markSpecimen(figure: HTMLElement): () => void {
  const layers = {
    'specimen-note': new Highlight(),
    'specimen-name': new Highlight(),
    'specimen-ink': new Highlight(),
  };
  for (const [language, line] of Object.entries(lines)) {
    const texts = [...(figure.querySelector(`.specimen-${language}`)?.childNodes ?? [])];
    const add = (layer: keyof typeof layers, words: string) => {
      const text = texts.find((node) => node instanceof Text && node.data.includes(words));
      if (!(text instanceof Text)) return;
      const start = text.data.indexOf(words);
      const range = {
        startContainer: text,
        startOffset: start,
        endContainer: text,
        endOffset: start + words.length,
      };
      layers[layer].add(new StaticRange(range));
    };
    add('specimen-note', line.note);
    add('specimen-name', line.name);
    if ('words' in line) add('specimen-ink', line.words);
  }
  for (const [priority, [name, highlight]] of Object.entries(layers).entries()) {
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
  return () => {
    for (const name of Object.keys(layers)) CSS.highlights.delete(name);
  };
}
