import { expect, it } from 'vitest';
import type { Outcome, PrintedProblem } from './outcome.ts';
import { printable } from './printed.ts';

const problem: PrintedProblem = {
  code: 'figure-mismatch',
  tab: 'ตั้งค่า',
  cell: 'B9',
  item: null,
  what: 'คะแนนต่างกัน',
  todo: 'ให้ตรวจ',
  needsAction: true,
};

const printed = (...problems: PrintedProblem[]) =>
  printable({ problems } as unknown as Outcome, { read: 0, write: 0 }, [], []).problems;

it('says of a contradiction whether a person confirmed it, and nothing of that elsewhere', () => {
  const [plain, open, confirmed] = printed(
    problem,
    { ...problem, confirmed: false },
    { ...problem, confirmed: true },
  );
  expect(plain).not.toHaveProperty('confirmed');
  expect(open).toMatchObject({ message: 'คะแนนต่างกัน ให้ตรวจ', confirmed: false });
  expect(confirmed).toMatchObject({ confirmed: true });
});
