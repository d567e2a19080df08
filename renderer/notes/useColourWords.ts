import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Colour } from '#core/notes/colours.ts';
import { useSettings } from '../app/queries.ts';

export interface ColourWords {
  /** The reader's name for a colour, else Bayaz's. */
  name(colour: Colour): string;
  highlightIn(colour: Colour): string;
  highlighted(colour: Colour): string;
  /** Of a note in that colour. */
  card(colour: Colour): string;
}

/** Colours as they are spoken of. */
export function useColourWords(): ColourWords {
  const { t } = useTranslation('notes');
  const { colourNames } = useSettings();
  return useMemo(() => {
    const own = (colour: Colour) => colourNames[colour].trim();
    const phrase = (named: string, builtIn: string) => (colour: Colour) =>
      own(colour) ? t(named, { name: own(colour) }) : t(`${builtIn}.${colour}`);
    return {
      name: (colour) => own(colour) || t(`colour.${colour}`),
      highlightIn: phrase('colour.highlightIn', 'highlightIn'),
      highlighted: phrase('colour.highlighted', 'highlighted'),
      card: phrase('colour.card', 'card'),
    };
  }, [t, colourNames]);
}
