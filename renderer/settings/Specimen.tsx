import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** ایکسچینج is the word whose ink rises highest; each line mixes scripts, digits and quotation marks. */
const lines = {
  ur: {
    words:
      'کراچی اسٹاک ایکسچینج میں تیزی رہی، KSE-100 انڈیکس 1,250 پوائنٹس بڑھا اور روپیہ بھی کچھ سنبھل گیا۔ ماہرین نے اسے ’’خوش آئند‘‘ کہا۔',
    name: 'کراچی اسٹاک ایکسچینج',
    note: 'روپیہ بھی کچھ سنبھل گیا',
  },
  en: {
    words:
      'Shares rose on the Karachi Stock Exchange and the rupee steadied a little. Analysts called it “welcome” (خوش آئند).',
    name: 'Karachi Stock Exchange',
    note: 'the rupee steadied a little',
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
    <figure ref={figure} className={`specimen ${isTight ? 'close' : ''}`} aria-label={t('specimen')}>
      <p className="specimen-ur" lang="ur" dir="rtl">
        {lines.ur.words}
      </p>
      <p className="specimen-en" lang="en" dir="ltr">
        {lines.en.words}
      </p>
    </figure>
  );
}

/** Paints the specimen by layers of its own (settings.css): the page's are painted anew at any time. */
function markSpecimen(figure: HTMLElement): () => void {
  const layers = {
    'specimen-note': new Highlight(),
    'specimen-name': new Highlight(),
    'specimen-ink': new Highlight(),
  };
  for (const [language, line] of Object.entries(lines)) {
    const text = figure.querySelector(`.specimen-${language}`)?.firstChild;
    if (!(text instanceof Text)) continue;
    const add = (layer: keyof typeof layers, words: string) => {
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
    if (language === 'ur') add('specimen-ink', line.words);
  }
  for (const [priority, [name, highlight]] of Object.entries(layers).entries()) {
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
  return () => {
    for (const name of Object.keys(layers)) CSS.highlights.delete(name);
  };
}
