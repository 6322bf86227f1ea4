/** Two people with a sidebar each on one workbook: nobody writes on what is not there any more, and nothing is lost. */
import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../local/sample.ts';
import type { AddOn } from './support/addOn.ts';
import { type Data, inWorkbook, rowWith } from './support/cutShort.ts';
import * as person from './support/person.ts';
import { Sidebar } from './support/sidebar.ts';
import { snapshot } from './support/snapshot.ts';
import { workedIn } from './support/workedIn.ts';

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

  it('one types into the plan between the preview and the writing of the other: the words stay', () => {
    const type = stepsOf('ขั้นตอนที่พิมพ์ระหว่างนั้น');
    two((addOn, a) => {
      a.preview();
      type(addOn);
      const typed = snapshot(addOn);
      expect(a.ask(RUN)).toMatchObject(changed);
      expect(snapshot(addOn)).toEqual(typed);
      a.preview();
      expect(a.ask(RUN)).toMatchObject(ok);
      expect(snapshot(addOn)).toEqual(alone(workedIn(), type));
    }, workedIn());
  });

  it.each<[string, (addOn: AddOn) => void]>([
    ['renamed', ({ host }) => person.renameTab(host, 'OIT', 'OIT เดิม')],
    ['inserted', ({ host }) => host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('ของเรา', 0)],
    ['deleted', ({ host }) => person.deleteTab(host, PLAN)],
  ])(
    'a tab is %s between preview and writing: refused, and written on the workbook as it is then',
    (_, change) => {
      two((addOn, a) => {
        a.preview();
        change(addOn);
        const before = snapshot(addOn);
        expect(a.ask(RUN)).toMatchObject(changed);
        expect(snapshot(addOn)).toEqual(before);
        a.preview();
        expect(a.ask(RUN)).toMatchObject(ok);
        expect(snapshot(addOn)).toEqual(alone(workedIn(), change));
      }, workedIn());
    },
  );

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
});
