/** The analysis in a workbook of plain values: what stands in its cells, and whose they are. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actions } from '../../sidebar/actions.ts';
import { writerFor } from '../../sidebar/elements/writer.ts';
import { noWishes } from '../../sidebar/state/wishes.ts';
import { lowestView } from '../../sidebar/steps/items/lowestView.ts';
import { planStep } from '../../sidebar/steps/plan/planStep.ts';
import { fingerprint } from '../../src/grid/marks/fingerprint.ts';
import { languageOf } from '../../src/problems/language.ts';
import type { RunRequest } from '../../src/run/run.ts';
import { golden, goldenScores } from '../support/result/golden.ts';
import { readyRun } from '../support/runs/readyRun.ts';
import { PlainWorkbook } from '../support/tabs/plainWorkbook.ts';
import { press, textsIn } from '../support/words/page.ts';

const actions = new Proxy({}, { get: () => () => undefined }) as Actions;

const TAB = 'บทวิเคราะห์';
const PLAN = 'แผนมาตรการ';
const [SCORE, ANALYSIS] = [2, 4] as const;

let book: PlainWorkbook;
let made: PlainWorkbook['now'];

beforeAll(() => {
  const { IIT, EIT1, EIT2, OIT, overall } = golden.announced;
  book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' }, { IIT, EIT1, EIT2, OIT, overall });
  run();
  made = book.now;
});

beforeEach(() => {
  book.now = made;
});

const ready = (request?: RunRequest) => readyRun(book.now, request);
const run = (request?: RunRequest): void => book.edit(ready(request).edits);
const rowOf = (text: string): number => book.rowOf(TAB, text);
const cell = (row: number, column: number) => book.shown(TAB)[row - 1]?.[column - 1] ?? '';
const analysisBeside = (text: string): string => cell(rowOf(text), ANALYSIS);
const changeOf = (request?: RunRequest) => {
  const work = ready(request).tables.find(({ form }) => form.kind === 'analysis');
  if (!work) throw new Error('No analysis');
  return work.change;
};

describe('the analysis of the sample', () => {
  it('has the report’s tables: headings with scores, every item with its score as a number', () => {
    const heads = book.shown(TAB).flatMap(([text = '']) => (text.startsWith('ตัวชี้วัดที่') ? [text] : []));
    expect(heads).toHaveLength(10);
    expect(heads[8]).toBe('ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ได้ ๘๐.๐๐ คะแนน');
    const codes = Object.keys(goldenScores);
    for (const code of codes) {
      const written = `${code[0]}${code.slice(1).replace(/[0-9]/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '')} `;
      expect(book.tab(TAB).grid.values[rowOf(written) - 1]?.[SCORE - 1], code).toBe(goldenScores[code]);
    }
    expect(cell(rowOf('ประเด็นข้อคำถาม'), ANALYSIS)).toBe('การวิเคราะห์ผลการประเมินฯ');
  });

  it('names the lowest items of each indicator', () => {
    const named = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => {
      const first = rowOf(`ตัวชี้วัดที่ ${thaiOf(number)} `) + 1;
      const text = [first, first + 1].map((row) => cell(row, ANALYSIS)).join('\n');
      expect(text).toMatch(/^ข้อคำถามที่ได้คะแนนน้อยที่สุด:.*\nสาเหตุเกิดจาก:.*\nแนวทางการยกระดับผลการประเมิน:/s);
      const lowest = text.slice(0, text.indexOf('\nสาเหตุ'));
      return [...lowest.matchAll(/([ieo][๐-๙]+) /g)].map(([, code = '']) => code).join(' ');
    });
    expect(named).toEqual(['i๒', 'i๔', '', 'i๑๐ i๑๒', 'i๑๔', 'e๒', 'e๖', 'e๘', 'o๑ o๖ o๑๖ o๒๐', 'o๒๗']);
  });

  it('opens with the overall score, the level, each instrument and part', () => {
    const row = rowOf('คะแนนรวม');
    expect(cell(row, SCORE)).toBe('88.59');
    for (const said of ['๘๘.๕๙', 'ระดับผ่าน', '๙๙.๒๙', '๙๖.๑๒', '๙๐.๕๖', '๗๗.๐๐']) {
      expect(cell(row, ANALYSIS)).toContain(said);
    }
  });

  it('shows its figures in the digits that are set, once they are others', () => {
    const formats = (): string[] =>
      ready().edits.flatMap((edit) => (edit.op === 'setFormat' && edit.tab === TAB ? [edit.format] : []));
    expect(formats()).toEqual([]);
    book.set({ digits: 'อารบิก' });
    expect(new Set(formats())).toEqual(new Set(['[=0]0;[=100]0;0.00']));
    run();
    expect(ready().edits).toEqual([]);
    book.set({ digits: 'ไทย' });
    expect(new Set(formats())).toEqual(new Set(['[=0][$-D00041E]0;[=100][$-D00041E]0;[$-D00041E]0.00']));
  });

  it('leaves nothing to write afterwards, and the plan but the finding', () => {
    expect(ready().edits).toEqual([]);
    const finding = 'ข้อ i๒ ได้ ๙๘.๖๗ คะแนน: ต่ำสุดในตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่';
    expect(book.shown(PLAN).map((cells) => cells[1])).toContain(finding);
  });
});

const thaiOf = (number: number): string =>
  String(number).replace(/[0-9]/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '');

describe('the analysis that staff work in', () => {
  it('follows the scores, figures and words', () => {
    book.type('IIT', book.rowOf('IIT', 'i3 '), 2, 50);
    run();
    expect(book.tab(TAB).grid.values[rowOf('i๓ ') - 1]?.[SCORE - 1]).toBe(50);
    expect(analysisBeside('i๑ ')).toMatch(/^ข้อคำถามที่ได้คะแนนน้อยที่สุด: i๓ /);
    expect(rowOf('ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้ ๘๒.๘๙ คะแนน')).toBeGreaterThan(0);
    expect(ready().edits).toEqual([]);
  });

  it('belongs to who typed last: kept, offered, taken when asked', () => {
    book.type(TAB, rowOf('i๑ '), ANALYSIS, 'คณะทำงานวิเคราะห์แล้ว');
    expect(changeOf()).toMatchObject({ personal: 1, offers: [], cells: [] });
    book.type('IIT', book.rowOf('IIT', 'i3 '), 2, 50);
    const [offer] = changeOf().offers;
    expect(offer).toMatchObject({ table: 'analysis', key: 'i1', column: 'analysis' });
    run();
    expect(analysisBeside('i๑ ')).toBe('คณะทำงานวิเคราะห์แล้ว');
    expect(cell(rowOf('i๓ '), SCORE)).toMatch(/^50/);
    run({
      choices: [{ table: 'analysis', key: 'i1', column: 'analysis', seen: 'คณะทำงานวิเคราะห์แล้ว', take: true }],
    });
    expect(analysisBeside('i๑ ')).toContain('i๓');
    expect(ready().edits).toEqual([]);
  });

  it('stays without a row that was deleted, until it is asked back', () => {
    book.edit([{ op: 'deleteRows', tab: TAB, first: rowOf('i๑ '), count: 1 }]);
    expect(changeOf().withheld).toMatchObject([{ table: 'analysis', key: 'i1', items: ['i1'] }]);
    run();
    run({ restore: [{ table: 'analysis', key: 'i1' }] });
    expect(analysisBeside('i๑ ')).toContain('i๒');
    expect(ready().edits).toEqual([]);
  });

  it('is still known where its rows are sorted', () => {
    const grid = book.shown(TAB);
    const first = rowOf('i๑ ');
    const rows = [2, 1, 0].map((place) => book.tab(TAB).grid.values[first - 1 + place] ?? []);
    book.edit([{ op: 'setCells', tab: TAB, row: first, column: 1, cells: rows as string[][] }]);
    expect(book.shown(TAB)[first - 1]).toEqual(grid[first + 1]);
    expect(ready().edits).toEqual([]);
    book.type('IIT', book.rowOf('IIT', 'i1 '), 2, 10);
    run();
    expect(cell(rowOf('i๑ '), SCORE)).toMatch(/^10/);
    expect(rowOf('i๑ ')).toBe(first + 2);
  });

  it('is never taken for a score tab', () => {
    const { scores } = ready().decision;
    expect([...scores.tabs.values()]).toEqual(['IIT', 'EIT', 'OIT']);
  });
});

describe('the sidebar', () => {
  it('leads from a lowest item to the cell of its score', () => {
    const visited: unknown[] = [];
    const goTo = (...place: unknown[]): void => void visited.push(place);
    const { decision } = ready();
    const view = lowestView(decision, writerFor('thai', languageOf('th')), { goTo });
    press(view, 'o๒๗');
    press(view, 'i๑๒');
    expect(visited).toEqual([
      ['OIT', `B${book.rowOf('OIT', 'o27')}`],
      ['IIT', `B${book.rowOf('IIT', 'i12')}`],
    ]);
  });

  const texts = (): string => {
    const view = planStep(
      { run: ready(), wishes: noWishes, moment: 'planned' },
      noWishes,
      languageOf('th'),
      actions,
    );
    return textsIn(view.flatMap((one) => one ?? [])).join('\n');
  };

  it('says what happens to the analysis by the name of its tab', () => {
    book.type(TAB, rowOf('i๑ '), ANALYSIS, 'คณะทำงานวิเคราะห์แล้ว');
    book.edit([{ op: 'deleteRows', tab: TAB, first: rowOf('o๒๘ '), count: 1 }]);
    book.type('IIT', book.rowOf('IIT', 'i3 '), 2, 50);
    const said = texts();
    expect(said).toContain('ปรับแท็บ บทวิเคราะห์: ปรับข้อความ ๑ แถว');
    expect(said).toContain('ข้อความที่ท่านเขียนเอง ๑ เซลล์ คงไว้ตามเดิม');
    expect(said).toMatch(/การวิเคราะห์ผลการประเมินฯ\n i๑ การปฏิบัติงาน.*\nไปที่ บทวิเคราะห์ D[0-9]+/);
    expect(said).toContain('แถวที่ท่านลบ ๑ แถว');
    expect(said).toMatch(/o๒๘ รายงานผล.*\(ข้อ o๒๘\) แถวของแท็บ บทวิเคราะห์/);
    expect(said).toContain('เปิดบทวิเคราะห์');
  });
});

describe('a plan of before', () => {
  it('gets the finding where its analysis is still as it was written, and keeps what a person wrote', () => {
    const row = book.shown(PLAN).findIndex((cells) => cells[1]?.startsWith('ข้อ i๒ ')) + 1;
    const other = book.shown(PLAN).findIndex((cells) => cells[1]?.startsWith('ข้อ e๒ ')) + 1;
    const old = 'ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่\nข้อ i๒ ได้ ๙๘.๖๗ คะแนน\nสาเหตุ: …\nแนวทาง: …';
    const marks = book.shown(PLAN)[0]?.length ?? 0;
    for (const [at, text] of [
      [row, old],
      [other, 'ผู้รับผิดชอบเขียนไว้'],
    ] as const) {
      book.type(PLAN, at, 2, text);
      for (let column = 1; column <= marks; column += 1) {
        const mark = book.shown(PLAN)[at - 1]?.[column - 1] ?? '';
        if (!mark.startsWith('ita:')) continue;
        book.type(PLAN, at, column, mark.replace(/"analysis":"[^"]*"/, `"analysis":"${fingerprint(old)}"`));
      }
    }
    run();
    expect(book.shown(PLAN)[row - 1]?.[1]).toMatch(/^ข้อ i๒ ได้ ๙๘.๖๗ คะแนน: /);
    expect(book.shown(PLAN)[other - 1]?.[1]).toBe('ผู้รับผิดชอบเขียนไว้');
    expect(ready().plan.work.change.offers).toMatchObject([{ column: 'analysis', key: 'e2' }]);
  });
});
