export type BytesUnit = 'kB' | 'MB' | 'GB';

/** A size in the unit in which people count it, to two digits at least: 1,234,567 bytes are 1.2 MB. Never 0. */
export function bytesShown(bytes: number): { value: number; unit: BytesUnit } {
  const [size, unit]: [number, BytesUnit] =
    bytes < 1e6 ? [1e3, 'kB'] : bytes < 1e9 ? [1e6, 'MB'] : [1e9, 'GB'];
  const value = bytes / size;
  return { value: value < 10 ? Math.max(0.1, Math.round(value * 10) / 10) : Math.round(value), unit };
}
