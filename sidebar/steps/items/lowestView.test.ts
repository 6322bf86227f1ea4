import type { VNode } from 'preact';
import { expect, it } from 'vitest';
import { languageOf } from '../../../src/problems/language.ts';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { PlainWorkbook } from '../../../test/support/tabs/plainWorkbook.ts';
import { writerFor } from '../../elements/writer.ts';
import { lowestView } from './lowestView.ts';

/** What a view holds that can be pressed, by its text. */
const buttonsIn = (view: unknown): [string, () => void][] => {
  if (Array.isArray(view)) return view.flatMap(buttonsIn);
  if (typeof view !== 'object' || view === null) return [];
  const { props } = view as VNode<{ children?: unknown; onclick?: () => void }>;
  const [text] = [props.children].flat();
  const own: [string, () => void][] = props.onclick ? [[String(text), props.onclick]] : [];
  return [...own, ...buttonsIn(props.children)];
};

it('leads to the score that is the lowest, in whichever part that is', () => {
  const book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' });
  const row = book.rowOf('EIT', 'e1 ');
  const column = (
    book.shown('EIT').find((cells) => cells.some((cell) => cell.includes('ส่วนที่ 2'))) ?? []
  ).findIndex((cell) => cell.includes('ส่วนที่ 2'));
  for (let below = 0; below < 9; below += 1) book.type('EIT', row + below, column + 1, below === 0 ? 40 : 99);
  const outcome = readyRun(book.now);
  const cells: (string | null)[] = [];
  const views = lowestView(outcome.decision, writerFor('arabic', languageOf('th')), {
    goTo: (_, cell) => cells.push(cell),
  });
  for (const [text, press] of buttonsIn(views)) if (text === 'e1') press();
  expect(cells).toEqual([`C${row}`]);
});
