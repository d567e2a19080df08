import { isSingle } from './chord.ts';

/**
 * A chord as Electron writes it; undefined for keys that type something: where the system hears accelerators by itself, as
 * on a Mac, it would take them from every field.
 */
export const acceleratorOf = (chord: string | null): string | undefined =>
  chord === null || isSingle(chord) ? undefined : chord.replace('Mod', 'CmdOrCtrl').replace('Other', 'Ctrl');
