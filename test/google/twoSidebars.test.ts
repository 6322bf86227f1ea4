/** Two people with a sidebar each on one workbook: nobody writes on what is not there any more, and nothing is lost. */
import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { confirmationOf, isContradiction } from '../../src/assessment/confirmed.ts';
import type { Edit } from '../../src/grid/edits.ts';
import { languageOf } from '../../src/problems/language.ts';
import { printOfShown } from '../../src/run/conversation/deed.ts';
import type { Understood } from '../../src/run/paste/understand.ts';
import { prepareRun, type ReadyRun } from '../../src/run/run.ts';
import { previewYear, printOfYear } from '../../src/run/year/newYear.ts';
import { startNextYear } from '../support/person/nextYear.ts';
import * as person from '../support/person/person.ts';
import { workedIn } from '../support/person/workedIn.ts';
import type { AddOn } from '../support/runs/addOn.ts';
import { type Data, inWorkbook, rowWith } from '../support/runs/cutShort.ts';
import { readyOf } from '../support/runs/readyRun.ts';
import { Sidebar } from '../support/runs/sidebar.ts';
import { snapshot } from '../support/tabs/snapshot.ts';

const PLAN = 'แผนมาตรการ';
const RUN = { method: 'run' };
const ok = { ok: true };
const changed = { ok: false, code: 'changed' };

const two = (work: (addOn: AddOn, a: Sidebar, b: Sidebar) => void, data: Data = sampleWorkbook()): void =>
  inWorkbook(data, (addOn) => work(addOn, new Sidebar(addOn), new Sidebar(addOn)));

/** What one person alone would have come to. */
const alone = (data: Data, before: (addOn: AddOn) => void = () => undefined) =>
  inWorkbook(data, (addOn) => {
    before(addOn);
    addOn.run();
    return snapshot(addOn);
  });

const stepsOf = (text: string) => (addOn: AddOn) =>
  person.type(addOn.host, PLAN, rowWith(addOn, PLAN, 'ข้อ e๖ ได้'), 3, text);

/** An analysis of an item whose score has changed. */
const analysed = (addOn: AddOn): void =>
  person.type(addOn.host, PLAN, rowWith(addOn, PLAN, 'ข้อ i๑๒ ได้'), 2, 'วิเคราะห์โดยคณะทำงาน');

/** The row of a measure whose item is low no more. */
const takenBack = (addOn: AddOn): number => rowWith(addOn, PLAN, 'ข้อ i๒ ได้');

const notes = (addOn: AddOn): void => person.note(addOn.host, PLAN, takenBack(addOn), 1, 'ห้ามลบ');

const colours = (addOn: AddOn): void => person.color(addOn.host, PLAN, takenBack(addOn), 1, '#ffff00');

const rowsAdded = ({ host }: AddOn): void => {
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PLAN);
  sheet?.insertRowsAfter(sheet.getMaxRows(), 1);
};

describe('two people with two sidebars', () => {
  it('both preview, one writes: the other is refused, sees the workbook as it is, and has nothing left to do', () => {
    two((addOn, a, b) => {
      a.preview();
      b.preview();
      expect(a.ask(RUN)).toMatchObject(ok);
      const written = snapshot(addOn);
      expect(b.ask(RUN)).toMatchObject(changed);
      expect(snapshot(addOn)).toEqual(written);
      addOn.host.calls.reset();
      expect(b.preview().planState.changes.isNothing).toBe(true);
      // All cells came with the refusal; what else is wanted concerns few tabs.
      expect(addOn.host.calls).toMatchObject({ writes: 0 });
      expect(addOn.host.calls.reads).toBeLessThan(10);
      expect(b.ask(RUN)).toMatchObject(ok);
      expect(snapshot(addOn)).toEqual(written);
    });
  });

  /** Asks one person to write what they were shown before the change, and again if need be. */
  const writesAfter = (change: (addOn: AddOn) => void, first: object): void =>
    two((addOn, a) => {
      a.preview();
      change(addOn);
      const before = snapshot(addOn);
      expect(a.ask(RUN)).toMatchObject(first);
      if (first === changed) {
        expect(snapshot(addOn)).toEqual(before);
        a.preview();
        expect(a.ask(RUN)).toMatchObject(ok);
      }
      expect(snapshot(addOn)).toEqual(alone(workedIn(), change));
    }, workedIn());

  it.each<[string, (addOn: AddOn) => void]>([
    ['a score', ({ host }) => person.type(host, 'OIT', 8, 2, '50')],
    ['a renamed tab', ({ host }) => person.renameTab(host, 'OIT', 'OIT เดิม')],
    ['a deleted tab', ({ host }) => person.deleteTab(host, PLAN)],
    ['words in a cell that was to be renewed', analysed],
    ['a note beside a row that was to be taken back', notes],
    ['a colour on a row that was to be taken back', colours],
    ['a row at the end of the plan’s tab', rowsAdded],
  ])('what changed since the preview is looked at anew: %s', (_, change) => writesAfter(change, changed));

  it.each<[string, (addOn: AddOn) => void]>([
    ['words in a cell that was not to be touched', stepsOf('ขั้นตอนที่พิมพ์ระหว่างนั้น')],
    [
      'a tab of theirs',
      ({ host }) => host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('ของเรา', 0),
    ],
  ])('what changes nothing of what was shown holds nothing up: %s', (_, change) => writesAfter(change, ok));

  it('a tab that the result has nothing to do with may change all the time', () => {
    two((addOn, a) => {
      const calendar = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('ปฏิทิน', 0);
      let minute = 0;
      const tick = (): void => {
        minute += 1;
        calendar.getRange(1, 1).setValue(minute);
      };
      a.preview();
      expect(a.ask(RUN, tick)).toMatchObject(ok);
      expect(minute).toBeGreaterThan(0);
    });
  });

  const PASTED = 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568\nองค์การบริหารส่วนตำบลตัวอย่าง จังหวัดขอนแก่น\nคะแนนรวม 88.59';

  /** The line that confirms the first of the report's contradictions. */
  const confirmation = (addOn: AddOn): string =>
    addOn.decide((workbook) => {
      const { decision } = readyOf(prepareRun(workbook, {}, languageOf('th')));
      const [found] = decision.problems.filter(isContradiction);
      return found ? confirmationOf(found, decision.dossier, decision.voice.vocabulary) : '';
    });

  /** The keys of the plan's measures, for the year after. */
  const pastMeasures = (addOn: AddOn): string[] =>
    addOn.decide(
      (workbook) =>
        previewYear(workbook, 2569, [], languageOf('th')).past?.measures.map(({ key }) => key) ?? [],
    );

  it.each<[string, (addOn: AddOn) => object]>([
    ['an answer', () => ({ method: 'answer', key: 'district', value: 'เมือง' })],
    ['a confirmation', (addOn) => ({ method: 'confirmPrinted', line: confirmation(addOn) })],
    [
      'a repair',
      (addOn) => {
        const row = rowWith(addOn, PLAN, '"kind":"plan"');
        const column = addOn.shown(PLAN)[row - 1]?.findIndex((cell) => cell.includes('"kind":"plan"')) ?? -1;
        person.type(addOn.host, PLAN, row, column + 1, 'ตรวจแล้ว');
        return { method: 'repairTable', tab: PLAN };
      },
    ],
    ['the columns to follow up', () => ({ method: 'showFollowUp', show: true })],
    ['a table', () => ({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 })],
    [
      'score tabs',
      ({ host }) => {
        person.deleteTab(host, 'OIT');
        return { method: 'createScoreTabs', fiscalYear: 2568 };
      },
    ],
    ['a framework', () => ({ method: 'createFrameworkTab', fiscalYear: 2568 })],
    ['a library', () => ({ method: 'createLibraryTab', fiscalYear: 2568 })],
    ['another year', (addOn) => ({ method: 'startYear', fiscalYear: 2569, carry: pastMeasures(addOn) })],
    ['a pasted text', () => ({ method: 'writePaste', text: PASTED, accepted: ['province'] })],
    ['a report', () => ({ method: 'makeReport', kind: 'full', sections: ['plan'] })],
    ['colours that go', () => ({ method: 'clearHighlights' })],
  ])('no tab that something has nothing to do with holds it up: %s', (_, asked) => {
    two((addOn, a) => {
      addOn.run();
      const request = asked(addOn);
      const calendar = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('ปฏิทิน', 0);
      let minute = 0;
      const before = addOn.host.calls.writes;
      const tick = (): void => {
        minute += 1;
        calendar.getRange(1, 1).setValue(minute);
      };
      tick();
      const own = addOn.host.calls.writes - before;
      expect(a.ask(request, tick)).toMatchObject(ok);
      expect(addOn.host.calls.writes - before).toBeGreaterThan(own * minute);
    });
  });

  it('a formula put in since the preview stays, though it shows the words that stood there', () => {
    two((addOn, a) => {
      a.preview();
      const row = rowWith(addOn, PLAN, 'ข้อ i๑๒ ได้');
      const [text = ''] = addOn.shown(PLAN)[row - 1]?.slice(2, 3) ?? [];
      addOn.host.services.SpreadsheetApp.getActiveSpreadsheet()
        .getSheetByName(PLAN)
        ?.getRange(row, 3)
        .setNumberFormat('0')
        .setValue(`="${text.replace(/"/g, '""')}"`);
      a.ask(RUN);
      a.preview();
      expect(a.ask(RUN)).toMatchObject(ok);
      const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PLAN);
      const after = rowWith(addOn, PLAN, 'ข้อ i๑๒ ได้');
      expect(sheet?.getRange(after, 3).getFormulas()[0]?.[0]).toMatch(/^=/);
    }, workedIn());
  });

  it('what is made of the plan is made of the plan as it stands, whatever was shown before', () => {
    two((addOn, a) => {
      a.ask(RUN);
      a.preview();
      const row = rowWith(addOn, PLAN, 'ข้อ i๑๒ ได้');
      person.type(addOn.host, PLAN, row, 7, 'เสร็จแล้ว');
      person.type(addOn.host, PLAN, row, 1, 'โครงการที่ตั้งชื่อใหม่');
      expect(a.ask({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 })).toMatchObject(ok);
      const report = addOn.tabs().find((name) => name.startsWith('รายงาน')) ?? '';
      expect(addOn.shown(report).flat().join(' ')).toContain('โครงการที่ตั้งชื่อใหม่');
    });
  });

  it('one writes between two batches of the other, who stops there; the next run makes it whole', () => {
    two((addOn, a, b) => {
      let batches = 0;
      const response = a.ask(RUN, ({ method }) => {
        if (method !== 'write') return;
        batches += 1;
        if (batches === 2) expect(b.ask(RUN)).toMatchObject(ok);
      });
      expect(batches).toBe(2);
      expect(response).toMatchObject(changed);
      expect(a.ask(RUN)).toMatchObject(ok);
      expect(a.preview().planState.changes.isNothing).toBe(true);
      expect(snapshot(addOn)).toEqual(alone(sampleWorkbook()));
    });
  });

  it.each<[string, (addOn: AddOn) => void]>([
    ['a score', ({ host }) => person.type(host, 'OIT', 8, 2, '50')],
    ['a setting', (addOn) => addOn.type('ตั้งค่า', rowWith(addOn, 'ตั้งค่า', 'ตัวเลข'), 2, 'อารบิก')],
    ['a renamed tab', ({ host }) => person.renameTab(host, 'EIT', 'EIT เดิม')],
  ])('what changes between two batches stops the writing; the next run makes it whole: %s', (_, change) => {
    two((addOn, a) => {
      let batches = 0;
      const response = a.ask(RUN, ({ method }) => {
        if (method !== 'write') return;
        batches += 1;
        if (batches === 2) change(addOn);
      });
      expect(batches).toBe(2);
      expect(response).toMatchObject(changed);
      a.preview();
      expect(a.ask(RUN)).toMatchObject(ok);
      expect(a.preview().planState.changes.isNothing).toBe(true);
    });
  });

  it.each<[string, (addOn: AddOn) => void]>([
    ['words beside the scores', ({ host }) => person.type(host, 'OIT', 5, 9, 'ตรวจแล้ว')],
    ['a formula that looks at what is written', ({ host }) => person.type(host, 'OIT', 5, 9, '=สรุปผล!A1')],
  ])('what is nothing to the result holds nothing up between two batches: %s', (_, change) => {
    two((addOn, a) => {
      const writes: string[] = [];
      const response = a.ask(RUN, ({ method }) => {
        if (method !== 'write') return;
        writes.push(method);
        if (writes.length === 2) change(addOn);
      });
      expect(response).toMatchObject(ok);
      // The second batch, refused, and made.
      expect(writes).toHaveLength(3);
      expect(snapshot(addOn)).toEqual(alone(sampleWorkbook(), change));
      expect(a.preview().planState.changes.isNothing).toBe(true);
    });
  });

  /** Runs while somebody does something at the end of some batch, and once more. */
  const runWhile = (addOn: AddOn, within: (edits: readonly Edit[]) => void, mostCalls?: number): void => {
    const sidebar = new Sidebar(addOn, mostCalls);
    sidebar.ask(RUN, undefined, within);
    sidebar.preview();
    expect(sidebar.ask(RUN)).toMatchObject(ok);
    expect(sidebar.preview().planState.changes.isNothing).toBe(true);
  };

  /** What stands in the plan's first column, blank rows too. */
  const measuresIn = (addOn: AddOn): string[] => addOn.shown(PLAN).map(([measure = '']) => measure);

  const [batches, undisturbed] = inWorkbook(workedIn(), (addOn) => {
    let count = 0;
    runWhile(addOn, () => {
      count += 1;
    });
    return [count, measuresIn(addOn)];
  });

  it.each(Array.from({ length: batches }, (_, index) => index + 1))(
    'a row put in while batch %i is made is there in the end, and all others are where they belong',
    (batch) => {
      const own = ['แถวของเรา', 'เพราะ', 'ทำเอง', 'กองคลัง'];
      let count = 0;
      two((addOn) => {
        runWhile(addOn, () => {
          count += 1;
          if (count !== batch) return;
          const row = rowWith(addOn, PLAN, 'ข้อ i');
          person.insertRows(addOn.host, PLAN, row, 1);
          own.forEach((text, place) => {
            person.type(addOn.host, PLAN, row, place + 1, text);
          });
        });
        const row = addOn.shown(PLAN)[rowWith(addOn, PLAN, 'แถวของเรา') - 1];
        expect(row?.slice(0, own.length)).toEqual(own);
        expect(measuresIn(addOn).filter((measure) => measure !== 'แถวของเรา')).toEqual(undisturbed);
      }, workedIn());
    },
  );

  it('a note put on a row that is about to go, while an earlier batch of its table is made, keeps the row', () => {
    two((addOn) => {
      const isThere = (): boolean =>
        addOn
          .shown(PLAN)
          .flat()
          .some((text) => text.includes('ข้อ i๒ ได้'));
      let isNoted = false;
      const within = (edits: readonly Edit[]): void => {
        if (isNoted || !isThere() || !edits.some(({ tab }) => tab === PLAN)) return;
        isNoted = true;
        notes(addOn);
      };
      runWhile(addOn, within, 60);
      expect(isNoted).toBe(true);
      expect(isThere()).toBe(true);
    }, workedIn());
  });

  it('a score that changes between two batches is in the result in the end', () => {
    const change = ({ host }: AddOn): void => person.type(host, 'OIT', 8, 2, '50');
    two((addOn, a) => {
      let batches = 0;
      a.ask(RUN, ({ method }) => {
        if (method === 'write' && ++batches === 2) change(addOn);
      });
      expect(a.ask(RUN)).toMatchObject(ok);
      const cellsOf = (one: AddOn) => one.tabs().map((tab) => [tab, one.shown(tab)]);
      const undisturbed = inWorkbook(sampleWorkbook(), (other) => {
        other.run();
        change(other);
        other.run();
        return cellsOf(other);
      });
      expect(cellsOf(addOn)).toEqual(undisturbed);
    });
  });

  it('a score of the new year that changes between two batches stops its beginning, and is in the result in the end', () => {
    two((addOn, a) => {
      addOn.run();
      startNextYear(addOn, { e6: 70 });
      expect(a.ask({ method: 'startYear', fiscalYear: 2568 })).toMatchObject(ok);
      const carry = pastMeasures(addOn).slice(0, 1);
      expect(a.ask({ method: 'previewYear', fiscalYear: 2569, carry })).toMatchObject(ok);
      let batches = 0;
      const response = a.ask({ method: 'startYear', fiscalYear: 2569, carry }, ({ method }) => {
        if (method !== 'write') return;
        batches += 1;
        if (batches === 2) person.type(addOn.host, 'OIT 2569', 8, 2, '50');
      });
      expect(batches).toBe(2);
      expect(response).toMatchObject(changed);
      a.preview();
      expect(a.ask(RUN)).toMatchObject(ok);
      expect(a.preview().planState.changes.isNothing).toBe(true);
    });
  });

  it('a refused batch answers the workbook as it is: nothing has to be read once more', () => {
    two((addOn, a) => {
      a.preview();
      person.type(addOn.host, 'OIT', 8, 2, '50');
      const asked: string[] = [];
      expect(a.ask(RUN, ({ method }) => asked.push(method))).toMatchObject(changed);
      expect(asked).toEqual(['write']);
      expect(a.known?.tabs.find(({ grid }) => grid.name === 'OIT')?.grid.shown[7]?.[1]).toBe('50');
    });
  });

  it('one waits for the lock of the other in vain: nothing is written, and later it is', () => {
    two((addOn, a) => {
      a.preview();
      const before = snapshot(addOn);
      addOn.host.lock.heldElsewhere = true;
      expect(a.ask(RUN)).toMatchObject({ ok: false, code: 'busy' });
      expect(snapshot(addOn)).toEqual(before);
      addOn.host.lock.heldElsewhere = false;
      expect(a.ask(RUN)).toMatchObject(ok);
      expect(snapshot(addOn)).toEqual(alone(sampleWorkbook()));
    });
  });

  it('a writing that fails between two batches is not told as a change of somebody’s: the rest is written next', () => {
    two((addOn, a) => {
      let writes = 0;
      const response = a.ask(RUN, ({ method }) => {
        if (method !== 'write') return;
        writes += 1;
        addOn.host.lock.heldElsewhere = writes === 2;
      });
      addOn.host.lock.heldElsewhere = false;
      expect(response).toMatchObject({ ok: false, code: 'busy' });
      expect(a.known).toBeNull();
      expect(a.ask(RUN)).toMatchObject(ok);
      expect(snapshot(addOn)).toEqual(alone(sampleWorkbook()));
    });
  });

  it('what was shown before the workbook was read anew is not what is written then', () => {
    two((addOn, a) => {
      const seen = addOn.decide((workbook) => prepareRun(workbook, {}, languageOf('th'))) as ReadyRun;
      a.preview();
      person.type(addOn.host, 'OIT', 8, 2, '50');
      a.known = null;
      const before = snapshot(addOn);
      expect(a.ask({ ...RUN, shown: printOfShown(seen.edits) })).toMatchObject(changed);
      expect(snapshot(addOn)).toEqual(before);
    });
  });

  it('what a paste would overwrite is what was shown, or nothing', () => {
    two((addOn, a) => {
      const text =
        'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568\nองค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมือง จังหวัดขอนแก่น\nคะแนนรวม 88.59';
      const paste = a.ask({ method: 'previewPaste', text });
      const { changes = [] } = (paste.ok ? paste.value : {}) as Partial<Understood>;
      expect(changes.length).toBeGreaterThan(0);
      const row = rowWith(addOn, 'ตั้งค่า', 'จังหวัด');
      addOn.type('ตั้งค่า', row, 2, 'เชียงใหม่');
      const before = snapshot(addOn);
      const accepted = changes.map(({ key }) => key);
      expect(a.ask({ method: 'writePaste', text, accepted })).toMatchObject(changed);
      expect(snapshot(addOn)).toEqual(before);
    });
  });

  it('a paste that was shown before the workbook was read anew is not what is written then', () => {
    two((addOn, a) => {
      addOn.run();
      const text = [PASTED, 'i1 98.67'].join('\n');
      const asked = { method: 'writePaste', text, accepted: ['province'] };
      expect(a.ask({ method: 'previewPaste', text })).toMatchObject(ok);
      const row = rowWith(addOn, 'ตั้งค่า', 'จังหวัด');
      addOn.type('ตั้งค่า', row, 2, 'เชียงใหม่');
      a.known = null;
      const before = snapshot(addOn);
      expect(a.ask(asked)).toMatchObject(changed);
      expect(snapshot(addOn)).toEqual(before);
    });
  });

  it('a setting typed since the preview of a new year is not blanked unseen', () => {
    two((addOn, a) => {
      a.ask(RUN);
      expect(a.ask({ method: 'previewYear', fiscalYear: 2569 })).toMatchObject(ok);
      addOn.type('ตั้งค่า', rowWith(addOn, 'ตั้งค่า', 'เกณฑ์เลือกข้อ'), 2, 'i1, i2');
      const before = snapshot(addOn);
      expect(a.ask({ method: 'startYear', fiscalYear: 2569 })).toMatchObject(changed);
      expect(snapshot(addOn)).toEqual(before);
    });
  });

  /** Puts a formula into a setting that shows what stood there. */
  const formulaInSetting = (addOn: AddOn, label: string): (() => string | undefined) => {
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ตั้งค่า');
    const cell = sheet?.getRange(rowWith(addOn, 'ตั้งค่า', label), 2);
    const text = cell?.getDisplayValues()[0]?.[0] ?? '';
    cell?.setNumberFormat('0').setValue(`="${text}"`);
    return () => cell?.getFormulas()[0]?.[0];
  };

  it.each<[string, object, object, string]>([
    [
      'a new year',
      { method: 'previewYear', fiscalYear: 2569 },
      { method: 'startYear', fiscalYear: 2569 },
      'เกณฑ์เลือกข้อ',
    ],
    [
      'a paste',
      { method: 'previewPaste', text: PASTED },
      { method: 'writePaste', text: PASTED, accepted: ['province'] },
      'จังหวัด',
    ],
  ])(
    'a formula put into a setting since the preview of %s stays, though it shows the same',
    (_, ...asked) => {
      two((addOn, a) => {
        const [preview, write, label] = asked;
        addOn.run();
        addOn.type('ตั้งค่า', rowWith(addOn, 'ตั้งค่า', 'เกณฑ์เลือกข้อ'), 2, 'i3');
        addOn.type('ตั้งค่า', rowWith(addOn, 'ตั้งค่า', 'จังหวัด'), 2, 'เลย');
        expect(a.ask(preview)).toMatchObject(ok);
        const formula = formulaInSetting(addOn, label);
        const before = snapshot(addOn);
        expect(a.ask(write)).toMatchObject(changed);
        expect(snapshot(addOn)).toEqual(before);
        expect(formula()).toMatch(/^=/);
        // Once it was shown, it is what they want.
        expect(a.ask(preview)).toMatchObject(ok);
        expect(a.ask(write)).toMatchObject(ok);
        expect(formula()).toBe('');
      });
    },
  );

  it('a formula put into a setting between two batches of a new year stays, though it shows the same', () => {
    two((addOn) => {
      const sidebar = new Sidebar(addOn, 60);
      addOn.run();
      addOn.type('ตั้งค่า', rowWith(addOn, 'ตั้งค่า', 'เกณฑ์เลือกข้อ'), 2, 'i3');
      let batches = 0;
      let formula = (): string | undefined => '';
      const response = sidebar.ask({ method: 'startYear', fiscalYear: 2569 }, ({ method }) => {
        if (method !== 'write') return;
        batches += 1;
        if (batches === 2) formula = formulaInSetting(addOn, 'เกณฑ์เลือกข้อ');
      });
      expect(response).toMatchObject(changed);
      expect(formula()).toMatch(/^=/);
    });
  });

  const typedSetting = (asked: object, label: string, text: string): void =>
    two((addOn) => {
      const sidebar = new Sidebar(addOn, 60);
      addOn.run();
      addOn.type('ตั้งค่า', rowWith(addOn, 'ตั้งค่า', 'เกณฑ์เลือกข้อ'), 2, 'i3');
      const row = rowWith(addOn, 'ตั้งค่า', label);
      let batches = 0;
      const response = sidebar.ask(asked, ({ method }) => {
        if (method !== 'write') return;
        batches += 1;
        if (batches === 2) addOn.type('ตั้งค่า', row, 2, text);
      });
      expect(batches).toBe(2);
      expect(response).toMatchObject(changed);
      expect(addOn.shown('ตั้งค่า')[row - 1]?.[1]).toBe(text);
    });

  it('a setting typed between two batches of a new year is not blanked unseen', () => {
    typedSetting({ method: 'startYear', fiscalYear: 2569 }, 'เกณฑ์เลือกข้อ', 'i1, i2');
  });

  it('a setting typed between two batches of a paste is not overwritten unseen', () => {
    const scores = Array.from({ length: 9 }, (_, index) => `i${index + 1} ${80 + index}.00`);
    const text = [PASTED.replace('2568', '2569'), ...scores].join('\n');
    typedSetting({ method: 'writePaste', text, accepted: ['province'] }, 'จังหวัด', 'เชียงใหม่');
  });

  it('another year that was shown before the workbook was read anew is not what is begun then', () => {
    two((addOn, a) => {
      addOn.run();
      const year = addOn.decide((workbook) => previewYear(workbook, 2569, [], languageOf('th')));
      const asked = { method: 'startYear', fiscalYear: 2569, shown: printOfYear(year) };
      addOn.type('ตั้งค่า', rowWith(addOn, 'ตั้งค่า', 'เกณฑ์เลือกข้อ'), 2, 'i1, i2');
      const before = snapshot(addOn);
      expect(a.ask(asked)).toMatchObject(changed);
      expect(snapshot(addOn)).toEqual(before);
      addOn.type('ตั้งค่า', rowWith(addOn, 'ตั้งค่า', 'เกณฑ์เลือกข้อ'), 2, '');
      a.known = null;
      expect(a.ask(asked)).toMatchObject(ok);
    });
  });

  it('a writing that failed does not make the next one write what nobody was shown', () => {
    two((addOn, a, b) => {
      a.preview();
      addOn.host.lock.heldElsewhere = true;
      expect(a.ask(RUN)).toMatchObject({ ok: false, code: 'busy' });
      addOn.host.lock.heldElsewhere = false;
      expect(b.ask(RUN)).toMatchObject(ok);
      const written = snapshot(addOn);
      expect(a.ask(RUN)).toMatchObject(changed);
      expect(snapshot(addOn)).toEqual(written);
    });
  });
});
