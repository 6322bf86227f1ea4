import type { GoogleServices, RangePort, SheetPort } from '../../src/google/port.ts';

/** What a conformance test runs on: Google's services or the host's, and an empty tab of its own, 1000 x 26. */
export interface Env {
  services: GoogleServices;
  sheet: SheetPort;
  /** Sets a cell's note, which the port can only read. Rows and columns count from 1. */
  setNote(row: number, column: number, note: string): void;
}

/** Takes what came out and what is expected; the two must be the same once written as JSON. */
export type Check = (what: string, actual: unknown, expected: unknown) => void;

/** One statement about the port, which must hold on Google and on the host alike. */
export type ConformanceTest = (env: Env, check: Check) => void;

/** Builds rows of the same value. */
export const filled = <T>(rows: number, columns: number, value: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

/** The name and message of what `act` throws, or `nothing`. */
export function thrown(act: () => unknown): string {
  try {
    act();
    return 'nothing';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

/** The single cell of a range. */
export const only = <T>(values: T[][]): T | undefined => values[0]?.[0];

/** Types one value into A1 and gives the range back. */
export function typeInto(env: Env, value: string | number | boolean): RangePort {
  return env.sheet.getRange('A1').setValues([[value]]);
}
