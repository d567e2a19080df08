/** What can be chosen among the settings, and what holds until something is. */

export const interfaceLanguages = ['ur', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const readingModes = ['source', 'side-by-side', 'interleaved', 'translation'] as const;
export type ReadingMode = (typeof readingModes)[number];

export const themes = ['system', 'paper', 'sepia', 'night', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const urduFaces = ['nastaliq', 'gulzar', 'naskh'] as const;
export const englishFaces = ['serif', 'sans'] as const;
export const digitSets = ['latin', 'urdu'] as const;
export const marginTabs = ['notes', 'names', 'about'] as const;
export const noteDensities = ['full', 'brief'] as const;
export const printedNotes = ['endnotes', 'margin', 'none'] as const;

/** UTF-16 units of a name that the reader gives to a colour. */
export const colourNameLimit = 40;

/** A `Settings` of the model, which takes its defaults from here. */
export const defaultSettings = {
  interfaceLanguage: null,
  theme: 'system',
  mode: 'side-by-side',
  reveal: false,
  urduFace: 'nastaliq',
  urduSize: 22,
  urduLineHeight: 2.5,
  urduWordSpacing: 0.15,
  englishFace: 'serif',
  englishSize: 18,
  measure: 60,
  digits: 'latin',
  phonetic: false,
  libraryOpen: true,
  marginOpen: true,
  marginTab: 'notes',
  lastArticle: null,
  backupBudget: 2048,
  colourNames: { saffron: '', rose: '', pistachio: '', lapis: '', violet: '' },
  keys: {},
  singleKeys: true,
  focusMode: false,
  noteDensity: 'full',
  welcomed: false,
  exampleNote: null,
  printNotes: 'endnotes',
  printPaper: null,
} as const;
