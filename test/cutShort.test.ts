/** A run that fails at any of its calls to the service: the next one ends up where an undisturbed one would have. */
import type { IWorkbookData } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../local/sample.ts';
import { type AddOn, openAddOn } from './support/addOn.ts';
import * as person from './support/person.ts';
import { snapshot, type TabSnapshot } from './support/snapshot.ts';

type Data = Partial<IWorkbookData>;

/** Opens the workbook, does something with it, and closes it. */
const inWorkbook = <T>(data: Data, work: (addOn: AddOn) => T): T => {
  const addOn = openAddOn(structuredClone(data));
  try {
    return work(addOn);
  } finally {
    addOn.close();
  }
};

const rowOf = (addOn: AddOn, tab: string, text: string): number => {
  const index = addOn.shown(tab).findIndex((cells) => cells.some((cell) => cell.includes(text)));
  if (index < 0) throw new Error(`No row with ${text} in ${tab}`);
  return index + 1;
};

/** A plan that staff worked in, and scores that changed since: the next run renews, adds and takes back. */
const workedIn = (): Data =>
  inWorkbook(sampleWorkbook(), (addOn) => {
    addOn.run();
    const { host } = addOn;
    const plan = 'แผนมาตรการ';
    person.type(host, plan, rowOf(addOn, plan, 'ข้อ e๖ ได้'), 3, 'ขั้นตอนของเรา');
    person.deleteRows(host, plan, rowOf(addOn, plan, 'ข้อ o๑๖ ได้'), 1);
    person.insertRows(host, plan, rowOf(addOn, plan, 'ประเด็นที่ ๓'), 2);
    person.type(host, plan, rowOf(addOn, plan, 'ประเด็นที่ ๓') - 2, 1, 'โครงการของเราเอง');
    person.color(host, plan, rowOf(addOn, plan, 'ข้อ i๑๔ ได้'), 1, '#ffff00');
    const score = (tab: string, code: string, text: string): void =>
      person.type(host, tab, rowOf(addOn, tab, `${code} `), 2, text);
    score('IIT', 'i๒', '๑๐๐');
    score('IIT', 'i๑', '๙๑');
    score('IIT', 'i๑๒', '๗๐');
    score('IIT', 'i๗', '๘๐');
    score('EIT', 'e๘', '๑๐๐');
    score('EIT', 'e๙', '๕๐');
    score('OIT', '๐๒๗', '100');
    score('OIT', '๐๕', '0');
    person.type(host, 'ตั้งค่า', rowOf(addOn, 'ตั้งค่า', 'หน่วยงานรับผิดชอบ'), 2, 'สำนักปลัด, กองคลัง, กองสาธารณสุข');
    return host.workbook.save();
  });

/** A year later: the plan was followed up, and a new year's scores stand beside it. */
const aYearLater = (): Data =>
  inWorkbook(workedIn(), (addOn) => {
    const { host } = addOn;
    addOn.run();
    const plan = 'แผนมาตรการ';
    person.type(host, plan, rowOf(addOn, plan, 'ข้อ e๖ ได้'), 7, 'เสร็จแล้ว');
    person.type(host, plan, rowOf(addOn, plan, 'ข้อ e๖ ได้'), 8, 'ประชาสัมพันธ์ครบ ๑๒ ครั้ง');
    return host.workbook.save();
  });

/** Fails the request at every one of its calls in turn, repeats it, and compares. */
const failsAnywhere = (data: Data, request: object): void => {
  const undisturbed = inWorkbook(data, (addOn) => {
    addOn.host.calls.reset();
    expect(addOn.ask(request)).toMatchObject({ ok: true });
    return { calls: addOn.host.calls.total, result: snapshot(addOn) };
  });
  expect(undisturbed.calls).toBeGreaterThan(0);
  for (let k = 1; k <= undisturbed.calls; k += 1) {
    const result = inWorkbook(data, (addOn): TabSnapshot[] => {
      addOn.host.calls.failAt(k);
      expect(addOn.ask(request), `call ${k}`).toMatchObject({ ok: false, code: 'unexpected' });
      addOn.host.calls.failAt(null);
      expect(addOn.ask(request), `after call ${k}`).toMatchObject({ ok: true });
      return snapshot(addOn);
    });
    expect(result, `cut short at call ${k} of ${undisturbed.calls}`).toEqual(undisturbed.result);
  }
};

const timeout = 240_000;

describe('a run cut short at any call, and repeated, equals an undisturbed one', () => {
  it('the first', () => failsAnywhere(sampleWorkbook(), { method: 'run' }), timeout);

  it('one that renews, adds and takes back in a plan that staff worked in', () => {
    failsAnywhere(workedIn(), { method: 'run' });
  }, timeout);

  it('one that brings back a deleted measure', () => {
    const data = aYearLater();
    const keys = inWorkbook(data, (addOn) => addOn.run().planState.withheld.map(({ key }) => key));
    expect(keys).toHaveLength(1);
    failsAnywhere(data, { method: 'run', restore: keys });
  }, timeout);

  it('the report on the measures, made and renewed', () => {
    const data = aYearLater();
    failsAnywhere(data, { method: 'reportMeasures', fiscalYear: 2568 });
    const changed = inWorkbook(data, (addOn) => {
      addOn.ask({ method: 'reportMeasures', fiscalYear: 2568 });
      const plan = 'แผนมาตรการ';
      person.type(addOn.host, plan, rowOf(addOn, plan, 'ข้อ e๙ ได้'), 7, 'กำลังดำเนินการ');
      person.insertRows(addOn.host, plan, rowOf(addOn, plan, 'ประเด็นที่ ๕'), 1);
      person.type(addOn.host, plan, rowOf(addOn, plan, 'ประเด็นที่ ๕') - 1, 1, 'โครงการใหม่ระหว่างปี');
      return addOn.host.workbook.save();
    });
    failsAnywhere(changed, { method: 'reportMeasures', fiscalYear: 2568 });
  }, timeout);
});
