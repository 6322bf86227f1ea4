/**
 * A run that fails at any of its calls to the service, or of which a write is refused: the next one ends up where an
 * undisturbed one would have.
 */
import { describe, expect, it } from 'vitest';
import { type Behaviour, behaviours } from '../../local/host/behaviour.ts';
import { sampleWorkbook } from '../../local/sample.ts';
import * as person from '../support/person/person.ts';
import { workedIn } from '../support/person/workedIn.ts';
import {
  closedBetweenBatches,
  type Data,
  failsAnywhere,
  inWorkbook,
  rowWith,
} from '../support/runs/cutShort.ts';

/** A year later: the plan was followed up, and a new year's scores stand beside it. */
const aYearLater = (behaviour: Behaviour): Data =>
  inWorkbook(
    workedIn(behaviour),
    (addOn) => {
      const { host } = addOn;
      addOn.run();
      const plan = 'แผนมาตรการ';
      person.type(host, plan, rowWith(addOn, plan, 'ข้อ e๖ ได้'), 7, 'เสร็จแล้ว');
      person.type(host, plan, rowWith(addOn, plan, 'ข้อ e๖ ได้'), 8, 'ประชาสัมพันธ์ครบ ๑๒ ครั้ง');
      return host.workbook.save();
    },
    behaviour,
  );

const timeout = 240_000;

describe.each(Object.entries(behaviours))(
  'a run cut short at any call, and repeated, equals an undisturbed one, %s',
  (_, behaviour) => {
    let later: Data | null = null;
    const aYear = (): Data => {
      later ??= aYearLater(behaviour);
      return later;
    };

    it('the first', () => failsAnywhere(sampleWorkbook(), [{ method: 'run' }], { behaviour }), timeout);

    it(
      'one that brings back a deleted measure',
      () => {
        const data = aYear();
        const keys = inWorkbook(
          data,
          (addOn) => addOn.run().planState.withheld.map(({ table, key }) => ({ table, key })),
          behaviour,
        );
        expect(keys).toHaveLength(1);
        failsAnywhere(data, [{ method: 'run', restore: keys }], { behaviour });
      },
      timeout,
    );

    it(
      'the report on the measures, made and renewed',
      () => {
        const data = aYear();
        failsAnywhere(data, [{ method: 'makeTable', table: 'followUp', fiscalYear: 2568 }], { behaviour });
        const changed = inWorkbook(
          data,
          (addOn) => {
            addOn.ask({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 });
            const plan = 'แผนมาตรการ';
            person.type(addOn.host, plan, rowWith(addOn, plan, 'ข้อ e๙ ได้'), 7, 'กำลังดำเนินการ');
            person.insertRows(addOn.host, plan, rowWith(addOn, plan, 'ประเด็นที่ ๕'), 1);
            person.type(addOn.host, plan, rowWith(addOn, plan, 'ประเด็นที่ ๕') - 1, 1, 'โครงการใหม่ระหว่างปี');
            return addOn.host.workbook.save();
          },
          behaviour,
        );
        failsAnywhere(changed, [{ method: 'makeTable', table: 'followUp', fiscalYear: 2568 }], { behaviour });
      },
      timeout,
    );
  },
);

it('a first run in small batches, left between any two of them and repeated, equals an undisturbed one', () => {
  closedBetweenBatches(sampleWorkbook(), [{ method: 'run' }]);
}, 240_000);
