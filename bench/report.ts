/** How every benchmark of the project reports: a table, then one line of JSON with the figures its issue sets. */
import { cpus, totalmem } from 'node:os';

export interface Check {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly ok: boolean;
}

export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** Two sides that did the same things in the same run. */
export interface Pair {
  readonly name: string;
  readonly unit: string;
  readonly ours: readonly number[];
  readonly other: readonly number[];
}

/** The share-`p` quantile of values, by nearest rank. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const round = (value: number): number => Math.round(value * 100) / 100;

export const check = (name: string, value: number, limit: number): Check => ({
  name,
  value: round(value),
  limit: round(limit),
  ok: value <= limit,
});

/** As `check`, of a figure that must not be below its limit. */
export const atLeast = (name: string, value: number, limit: number): Check => ({
  ...check(name, value, limit),
  ok: value >= limit,
});

/** The machine in a few words: enough to read a figure by, nothing that names its place. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${process.platform} ${process.arch}, ${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GiB, Node ${process.versions.node}`;
}

/** Prints pairs, each in a line: both sides' median and p95, and ours by the other's. */
export function reportPairs(heading: string, pairs: readonly Pair[]): void {
  console.log(heading);
  const table: Record<string, Record<string, string | number>> = {};
  for (const { name, unit, ours, other } of pairs) {
    const [p50, otherP50] = [median(ours), median(other)];
    const [p95, otherP95] = [quantile(ours, 0.95), quantile(other, 0.95)];
    table[name] = {
      unit,
      runs: ours.length,
      'ours p50': round(p50),
      'other p50': round(otherP50),
      'p50 ratio': round(p50 / otherP50),
      'ours p95': round(p95),
      'other p95': round(otherP95),
      'p95 ratio': round(p95 / otherP95),
    };
  }
  console.table(table);
}

/** Prints the table and, last, the line of JSON; sets the exit code to 1 where a check failed. */
export function report(bench: string, rows: readonly Row[], checks: readonly Check[]): void {
  const table: Record<string, Record<string, string | number>> = {};
  for (const { name, unit, values } of rows) {
    table[name] = {
      unit,
      runs: values.length,
      median: round(median(values)),
      p95: round(quantile(values, 0.95)),
      min: round(Math.min(...values)),
      max: round(Math.max(...values)),
    };
  }
  if (rows.length > 0) console.table(table);
  for (const { name, value, limit, ok } of checks) {
    console.log(`${ok ? 'ok    ' : 'MISSED'} ${name}: ${value} (limit ${limit})`);
  }
  console.log(JSON.stringify({ bench, machine: machine(), checks }));
}
