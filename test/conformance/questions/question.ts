import type { SheetPort } from '../../../src/google/port.ts';
import type { Env } from '../env.ts';

/** What a question may look at and do beyond the port: a script can at Google, and a person's hand can on the host. */
export interface LiveEnv extends Env {
  isRowHidden(row: number): boolean;
  frozenRows(): number;
  freezeColumns(columns: number): void;
  /** Makes a chart, and moves it to a tab of its own. */
  chartTab(): SheetPort;
  /** Sorts whole rows by a column, upwards. */
  sortRows(first: number, last: number, column: number): void;
  moveRows(first: number, count: number, before: number): void;
  moveColumns(first: number, count: number, before: number): void;
  deleteColumns(first: number, count: number): void;
}

/** Takes an answer, to be written as JSON. */
export type Tell = (what: string, answer: unknown) => void;

/**
 * What nobody could tell us of Google, or what depends on account and workbook: the answer is told, and compared with what
 * the host does in each of its behaviours.
 */
export type Question = (env: LiveEnv, tell: Tell) => void;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Dates without a year when it is this one, which a text without a year gets: an answer is the same next year. */
const plainDate = (date: Date): { date: string } => {
  const year = date.getFullYear() === new Date().getFullYear() ? 'this year' : date.getFullYear();
  const [month, day] = [date.getMonth() + 1, date.getDate()].map(twoDigits);
  const time = [date.getHours(), date.getMinutes()].map(twoDigits).join(':');
  return { date: `${year}-${month}-${day} ${time}` };
};

/** A cell's value as an answer tells it. */
export const plain = (value: unknown): unknown => (value instanceof Date ? plainDate(value) : value);

/** What `act` gives, or the name and message of what it throws. */
export function outcome(act: () => unknown): unknown {
  try {
    return act() ?? null;
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

/** Whether `act` is let through: `done`, or the name and message of what it throws. */
export const attempt = (act: () => unknown): unknown =>
  outcome(() => {
    act();
    return 'done';
  });
