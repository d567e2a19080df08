/**
 * What React Aria says by itself: to screen readers, and where a control was given no name. It knows no Urdu, so it takes
 * its words from ours, through the place it looks them up in (`LocalizedStringProvider` fills the same). Every package of
 * it that has words and is used must be here: it refuses to work without.
 */
import { t } from 'i18next';

/** React Aria's own formatter, as far as it is used here. */
interface Formatter {
  number(value: number): string;
}

const options = (count: number, formatter: Formatter): string =>
  t('aria:options', { count, formatted: formatter.number(count) });

interface Focused {
  readonly isGroupChange: boolean;
  readonly groupTitle: string;
  readonly groupCount: number;
  readonly optionText: string;
  readonly isSelected: boolean;
}

const words = {
  '@react-aria/overlays': { dismiss: () => t('aria:dismiss') },
  '@react-aria/searchfield': { 'Clear search': () => t('aria:clear') },
  '@react-aria/menu': { longPressMessage: () => t('aria:longPress') },
  '@react-aria/autocomplete': { collectionLabel: () => t('aria:suggestions') },
  '@react-aria/combobox': {
    buttonLabel: () => t('aria:showSuggestions'),
    listboxLabel: () => t('aria:suggestions'),
    countAnnouncement: ({ optionCount }: { readonly optionCount: number }, formatter: Formatter) =>
      options(optionCount, formatter),
    selectedAnnouncement: ({ optionText }: { readonly optionText: string }) =>
      t('aria:chosen', { option: optionText }),
    focusAnnouncement(focused: Focused, formatter: Formatter) {
      const { isGroupChange, groupTitle, groupCount, optionText, isSelected } = focused;
      const option = isSelected ? t('aria:chosen', { option: optionText }) : optionText;
      return isGroupChange
        ? t('aria:group', { group: groupTitle, options: options(groupCount, formatter), option })
        : option;
    },
  },
  '@react-aria/tag': {
    removeDescription: () => t('aria:removeTag'),
    removeButtonLabel: () => t('aria:remove'),
  },
  // Tags are a grid in which nothing can be selected: all that these would say is of selecting.
  '@react-aria/grid': {},
  '@react-aria/gridlist': {},
  'react-aria-components': { selectPlaceholder: () => t('aria:choose') },
};

/** Before the first control is shown. */
export function giveAriaWords(): void {
  Object.assign(window, {
    // Each word asks for the language of the moment: one list serves all.
    [Symbol.for('react-aria.i18n.locale')]: 'en-US',
    [Symbol.for('react-aria.i18n.strings')]: words,
  });
}
