/** Forms that notes go out in: to be read, and (`jsonld`) to come back. Apart from the schemas, for the window. */
export const exportFormats = ['markdown', 'html', 'csv', 'jsonld'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The ends of their file names. */
export const extensions: Record<ExportFormat, string> = {
  markdown: 'md',
  html: 'html',
  csv: 'csv',
  jsonld: 'jsonld',
};
