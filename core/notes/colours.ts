/** The five inks, in the order of the selection bar. */
export const colours = ['saffron', 'rose', 'pistachio', 'lapis', 'violet'] as const;
export type Colour = (typeof colours)[number];
