/**
 * `node bench/names/raw-places.ts`: countries and territories for which the Urdu data in the development dependencies have
 * more than one name, with what has it. `core/names/quality/places.ts` was chosen from this by hand.
 */
import { readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/root.ts';

type Territories = Readonly<Record<string, string>>;

const read = (path: string): unknown => JSON.parse(readFileSync(inRoot('node_modules', path), 'utf8'));

function cldr(locale: string): Territories {
  const file = read(`cldr-localenames-full/main/${locale}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Territories } }>;
  };
  return file.main[locale]?.localeDisplayNames.territories ?? {};
}

/** Names by ISO 3166 code: each with what has it. */
export function rawPlaces(): Map<string, Map<string, string[]>> {
  const places = new Map<string, Map<string, string[]>>();
  const add = (code: string, name: string | undefined, source: string): void => {
    if (!/^[A-Z]{2}$/u.test(code) || name === undefined) return;
    const names = places.get(code) ?? new Map<string, string[]>();
    places.set(code, names);
    names.set(name.trim(), [...(names.get(name.trim()) ?? []), source]);
  };
  const { countries } = read('i18n-iso-countries/langs/ur.json') as {
    countries: Record<string, string | string[]>;
  };
  for (const [code, names] of Object.entries(countries))
    for (const name of [names].flat()) add(code, name, 'i18n-iso-countries');
  for (const locale of ['ur', 'ur-IN'])
    for (const [code, name] of Object.entries(cldr(locale))) add(code.slice(0, 2), name, `cldr ${locale}`);
  const worldCountries = read('world-countries/countries.json') as readonly {
    cca2: string;
    translations: { urd?: { common: string; official: string } };
  }[];
  for (const { cca2, translations } of worldCountries) {
    add(cca2, translations.urd?.common, 'world-countries');
    add(cca2, translations.urd?.official, 'world-countries, official');
  }
  return places;
}

if (process.argv[1] === import.meta.filename) {
  for (const [code, names] of rawPlaces()) {
    if (names.size < 2) continue;
    console.log(
      `${code}: ${Array.from(names, ([name, from]) => `${name} [${from.join(', ')}]`).join(' | ')}`,
    );
  }
}
