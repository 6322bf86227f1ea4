/** Where the summary is out of date, it says so; on the host, which computes its formula as Google does. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { changesOf } from '../../src/run/changes.ts';
import { isOutdated } from '../../src/run/outdated.ts';
import type { ReadyRun } from '../../src/run/run.ts';
import { announcedKey } from '../../src/settings/settings.ts';
import { staleFormula } from '../../src/summary/page/staleSign.ts';
import { settingWords, statusWords } from '../../src/vocabulary/th.ts';
import { planWords } from '../../src/words/th/plan.ts';
import { summaryWords } from '../../src/words/th/summary.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import { readyRun } from '../support/runs/readyRun.ts';
import { PlainWorkbook } from '../support/tabs/plainWorkbook.ts';

const SUMMARY = 'สรุปผล';
const PLAN = 'แผนมาตรการ';
const { stale } = summaryWords;

let addOn: AddOn;

beforeAll(() => {
  addOn = openAddOn(sampleWorkbook());
  return () => addOn.close();
});

beforeEach(() => {
  addOn.run();
});

const decided = (): ReadyRun => addOn.decide((workbook) => readyRun(workbook));

const sign = (): string | undefined =>
  addOn
    .shown(SUMMARY)
    .find((cells) => cells.some((cell) => cell.includes('"gap:2"')))?.[0]
    ?.trim();

/** Puts a text where another stands for a while. */
const during = (tab: string, row: number, column: number, text: string, look: () => void): void => {
  const before = addOn.shown(tab)[row - 1]?.[column - 1] ?? '';
  addOn.type(tab, row, column, text);
  look();
  addOn.type(tab, row, column, before);
};

const place = (tab: string, text: string): { row: number; column: number } => {
  const row = addOn.shown(tab).findIndex((cells) => cells.includes(text));
  return { row: row + 1, column: (addOn.shown(tab)[row] ?? []).indexOf(text) + 1 };
};

describe('a summary', () => {
  it('says so while all is as it was read, and a second run writes nothing', () => {
    expect(sign()).toBe(stale.fresh);
    expect(decided().edits).toEqual([]);
  });

  it('that is only read anew is among what is to be written: a score in another spelling changes the sign alone', () => {
    const { tab, row, column } = decided().decision.scores.cells[0]?.cell ?? { tab: '', row: 0, column: 0 };
    const score = addOn.shown(tab)[row - 1]?.[column - 1] ?? '';
    during(tab, row, column, `${score} คะแนน`, () => {
      const run = decided();
      expect(run.edits).not.toEqual([]);
      expect(changesOf(run)).toMatchObject({ summaryCells: 0, detailsIn: [SUMMARY], isNothing: false });
    });
    expect(changesOf(decided())).toMatchObject({ detailsIn: [], isNothing: true });
  });

  it('says that a score changed, emptied or not, until that is taken back or computed anew', () => {
    const { cells } = decided().decision.scores;
    for (const code of ['i1', 'o1', 'o28']) {
      const { tab, row, column } = cells.find(({ item }) => item === code)?.cell ?? {
        tab: '',
        row: 0,
        column: 0,
      };
      for (const text of ['', '50', 'ไม่มีคะแนน']) {
        during(tab, row, column, text, () => expect(sign(), `${code} ${text}`).toBe(stale.scores));
        expect(sign()).toBe(stale.fresh);
      }
    }
    const { tab, row, column } = cells[0]?.cell ?? { tab: '', row: 0, column: 0 };
    during(tab, row, column, '50', () => {
      addOn.run();
      expect(sign()).toBe(stale.fresh);
    });
    expect(sign()).toBe(stale.scores);
  });

  it('says it of an announced figure, too', () => {
    const { tab, row, column } = decided().decision.settings.cells.announcedOIT ?? {
      tab: '',
      row: 0,
      column: 0,
    };
    during(tab, row, column, '78', () => expect(sign()).toBe(stale.scores));
    expect(sign()).toBe(stale.fresh);
  });

  it('says nothing of a figure beside a label once another year is set', () => {
    const { settings } = decided().decision;
    const year = settings.cells.fiscalYear ?? { tab: '', row: 0, column: 0 };
    const { cells, announced } = settings.years.find(({ fiscalYear }) => fiscalYear === 2568) ?? {
      cells: {},
      announced: settings.announced,
    };
    for (const { tab, row, column } of Object.values(cells)) addOn.type(tab, row, column, '');
    const last = addOn.shown(year.tab).length;
    const parts = ['IIT', 'EIT1', 'EIT2', 'OIT'] as const;
    for (const [index, part] of parts.entries()) {
      addOn.type(year.tab, last + 1 + index, 1, settingWords.labels[announcedKey[part]]);
      addOn.type(year.tab, last + 1 + index, 2, String(announced.parts[part]));
    }
    addOn.run();
    expect(sign()).toBe(stale.fresh);
    during(year.tab, last + 4, 2, '78', () => {
      expect(sign()).toBe(stale.scores);
      during(year.tab, year.row, year.column, '2569', () => expect(sign()).toBe(stale.fresh));
      expect(sign()).toBe(stale.scores);
    });
    expect(sign()).toBe(stale.fresh);
    for (let row = last + 1; row <= last + 4; row += 1) {
      for (const column of [1, 2]) addOn.type(year.tab, row, column, '');
    }
    for (const part of parts) {
      const { tab, row, column } = cells[announcedKey[part]] ?? { tab: '', row: 0, column: 0 };
      addOn.type(tab, row, column, String(announced.parts[part]));
    }
  });

  it('is as fresh as any once a formula without an answer was read', () => {
    const { tab, row, column } = decided().decision.scores.cells[1]?.cell ?? { tab: '', row: 0, column: 0 };
    during(tab, row, column, '=NA()', () => {
      expect(sign()).toBe(stale.scores);
      addOn.run();
      expect(sign()).toBe(stale.fresh);
      expect(decided().edits).toEqual([]);
    });
    expect(sign()).toBe(stale.scores);
  });

  it('does not mind a title, a note, or rows that move', () => {
    during('IIT', 1, 1, 'คะแนน IIT ของเรา', () => expect(sign()).toBe(stale.fresh));
    during('IIT', 5, 7, 'ตรวจแล้ว', () => expect(sign()).toBe(stale.fresh));
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('IIT');
    sheet?.insertRowsAfter(1, 2);
    expect(sign()).toBe(stale.fresh);
    expect(decided().edits).toEqual([]);
    sheet?.deleteRows(2, 2);
    expect(sign()).toBe(stale.fresh);
  });
});

describe('rows that staff sort', () => {
  it('are out of date until they are read anew', () => {
    const { tab, row, column } = decided().decision.scores.cells[0]?.cell ?? { tab: '', row: 0, column: 0 };
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    const rows = sheet?.getRange(row, 1, 2, column);
    rows?.setValues((rows.getValues() as string[][]).reverse());
    expect(sign()).toBe(stale.scores);
    addOn.run();
    expect(sign()).toBe(stale.fresh);
    expect(decided().edits).toEqual([]);
  });
});

describe('how far the plan has come', () => {
  it('is the same in plan, summary and sidebar, or the summary says that it is not', () => {
    const { column } = place(PLAN, 'สถานะ');
    const { row } = place(PLAN, statusWords.notStarted);
    const written = decided();
    during(PLAN, row, column, statusWords.done, () => {
      expect(sign()).toBe(stale.statuses);
      const now = decided();
      expect(isOutdated(written, 'written', now)).toBe(true);
      addOn.run();
      expect(sign()).toBe(stale.fresh);
      const line = decided().decision.voice.say(planWords.progress(now.plan.progress));
      expect(now.plan.progress.done).toBe(1);
      expect(addOn.shown(SUMMARY).find(([label]) => label === summaryWords.progress)?.[1]).toBe(line);
    });
    expect(sign()).toBe(stale.statuses);
  });

  it('does not change with what staff report beside a status', () => {
    const { row } = place(PLAN, statusWords.notStarted);
    const { column } = place(PLAN, 'ผลการดำเนินการ');
    const written = decided();
    during(PLAN, row, column, 'ดำเนินการแล้ว', () => {
      expect(sign()).toBe(stale.fresh);
      expect(isOutdated(written, 'written', decided())).toBe(false);
    });
  });
});

describe('scores that are read from other cells than before', () => {
  const book = new PlainWorkbook({ agency: 'อบต.ดอนเกษม' });
  const edits = (): ReadyRun['edits'] => readyRun(book.now).edits;

  it('are watched from then on', () => {
    book.edit(edits());
    expect(edits()).toEqual([]);
    book.addScores(' ใหม่', (score) => (score % 100 === 0 ? score : score - 0.01));
    book.set({ tabIIT: 'IIT ใหม่', tabEIT: 'EIT ใหม่', tabOIT: 'OIT ใหม่' });
    const formulas = edits().flatMap((edit) => (edit.op === 'setFormula' ? edit.formula : []));
    expect(formulas).toEqual([expect.stringContaining("'OIT ใหม่'!")]);
    book.edit(edits());
    expect(edits()).toEqual([]);
  });
});

describe('the formula', () => {
  const cells = [{ tab: "ของเรา's", row: 2, column: 28, value: 98.67 }];

  it('has no separator of arguments and no decimals', () => {
    const plan = { grid: { name: 'แผน', values: [], shown: [['', 'เสร็จแล้ว']] }, measure: 0, status: 1 };
    const formula = staleFormula({ cells, ofSetYear: null, plan }, statusWords) ?? '';
    expect(formula).toContain("'ของเรา''s'!AB2");
    expect(formula).not.toMatch(/[,;]|[0-9]\.[0-9]/);
  });

  it('is left out where it would be longer than Excel takes', () => {
    const many = Array.from({ length: 300 }, () => cells).flat();
    expect(staleFormula({ cells: many, ofSetYear: null, plan: null }, statusWords)).toBeNull();
  });
});
