/** Workbooks that the first version of our marks stands in: whose cells are whose is known from them as from today's. */
import { describe, expect, it } from 'vitest';
import { startNextYear } from '../support/person/nextYear.ts';
import * as person from '../support/person/person.ts';
import { workedIn } from '../support/person/workedIn.ts';
import { asVersion1, isNewer, workbookOfVersion1 } from '../support/plan/oldMarks.ts';
import { type Data, inWorkbook, rowWith } from '../support/runs/cutShort.ts';
import { snapshot, type TabSnapshot } from '../support/tabs/snapshot.ts';

const PLAN = 'แผนมาตรการ';
const FOLLOW_UP = 'รายงานผลการดำเนินการ';

const isMark = (value: unknown): value is string => typeof value === 'string' && value.startsWith('ita:');

const marksIn = (data: Data): string[] => {
  const found: string[] = [];
  JSON.stringify(data, (_, value: unknown) => {
    if (isMark(value)) found.push(value);
    return value;
  });
  return found;
};

/** A workbook with its marks in the words of the first version, so that two can be compared. */
const inOldWords = (tabs: readonly TabSnapshot[]): unknown =>
  JSON.parse(JSON.stringify(tabs), (_, value: unknown) => (isMark(value) ? asVersion1(value) : value));

/** A plan that staff worked in, with a follow-up in which they wrote; the plan has changed since. */
const withFollowUp = (): Data =>
  inWorkbook(workedIn(), (addOn) => {
    const { host, ask } = addOn;
    ask({ method: 'run' });
    expect(ask({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 }).ok).toBe(true);
    person.type(host, FOLLOW_UP, rowWith(addOn, FOLLOW_UP, 'ข้อ e๖ '), 5, 'ผลของเรา');
    person.deleteRows(host, FOLLOW_UP, rowWith(addOn, FOLLOW_UP, 'ข้อ i๑๒ '), 1);
    person.type(host, PLAN, rowWith(addOn, PLAN, 'ข้อ e๖ ได้'), 8, 'ประชาสัมพันธ์ครบ ๑๒ ครั้ง');
    return host.workbook.save();
  });

const requests = (data: Data, ...all: readonly object[]): { answers: unknown[]; left: unknown } =>
  inWorkbook(data, (addOn) => {
    const answers = all.map((request) => addOn.ask(request));
    return { answers, left: inOldWords(snapshot(addOn)) };
  });

/** Does the same in the workbook as it is, and as the first version would have left it. */
const expectSame = (data: Data, ...all: readonly object[]): void => {
  const old = workbookOfVersion1(data);
  expect(marksIn(old).filter((mark) => mark.includes('"v":') && !isNewer(mark))).toEqual([]);
  expect(marksIn(old).length).toBe(marksIn(data).length);
  expect(requests(old, ...all)).toEqual(requests(data, ...all));
};

describe('in a workbook with marks of version 1', () => {
  it('a run keeps what staff wrote and renews the rest, as with marks of today', () => {
    expectSame(workedIn(), { method: 'preview' }, { method: 'run' }, { method: 'run' });
  });

  it('the follow-up is renewed, as with marks of today', () => {
    expectSame(
      withFollowUp(),
      { method: 'makeTable', table: 'followUp', fiscalYear: 2568 },
      { method: 'run' },
    );
  });

  it('a plan that lost parts is repaired, as with marks of today', () => {
    const data = inWorkbook(workedIn(), ({ host, ask, shown }) => {
      ask({ method: 'run' });
      const keyRow = shown(PLAN).findIndex((cells) => cells.some((text) => text.includes('"kind":"column"')));
      person.deleteRows(host, PLAN, keyRow, 2);
      person.deleteColumns(host, PLAN, 3, 1);
      return host.workbook.save();
    });
    expectSame(data, { method: 'repairTable', tab: PLAN }, { method: 'run' });
  });

  it('last year’s measures are carried over, as with marks of today', () => {
    const data = inWorkbook(withFollowUp(), (addOn) => {
      startNextYear(addOn, { o25: 0, e6: 50 });
      return addOn.host.workbook.save();
    });
    expectSame(data, { method: 'run', carry: ['e6', 'i12'].map((key) => ({ table: 'plan', key })) });
  });

  it('a run with nothing to do writes nothing: old marks stay', () => {
    const data = inWorkbook(withFollowUp(), (addOn) => {
      addOn.ask({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 });
      return addOn.host.workbook.save();
    });
    inWorkbook(workbookOfVersion1(data), ({ host, run, ask }) => {
      const before = marksIn(host.workbook.save());
      host.calls.reset();
      expect(run().planState.changes.isNothing).toBe(true);
      expect(host.calls.writes).toBe(0);
      // It is shown, and that is all.
      expect(ask({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 }).ok).toBe(true);
      expect(host.calls.changes).toBe(1);
      expect(marksIn(host.workbook.save())).toEqual(before);
    });
  });

  it('a row that is written anew gets a mark of today, the others keep theirs', () => {
    inWorkbook(workbookOfVersion1(withFollowUp()), (addOn) => {
      const { host, run, type } = addOn;
      const before = marksIn(host.workbook.save());
      type('IIT', rowWith(addOn, 'IIT', 'i๑ '), 2, '92');
      run();
      const after = marksIn(host.workbook.save());
      const fresh = after.filter((mark) => !before.includes(mark) && !isNewer(mark));
      // The summary's own remembers the lowest items.
      expect(fresh.sort()).toEqual([
        expect.stringMatching(/^ita:{"v":2,"kind":"row","table":"plan","key":"i1",/),
        expect.stringMatching(/^ita:{"v":2,"kind":"summary",.*"i1":92/),
      ]);
      expect(after.length).toBe(before.length);
    });
  });
});
