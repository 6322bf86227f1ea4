/** A repair that fails at any of its calls to the service, repeated: the plan ends up as an undisturbed one. */
import { describe, it } from 'vitest';
import { type Behaviour, behaviours } from '../../local/host/behaviour.ts';
import type { Host } from '../../local/host/host.ts';
import { sampleWorkbook } from '../../local/sample.ts';
import * as person from '../support/person/person.ts';
import {
  closedBetweenBatches,
  type Data,
  failsAnywhere,
  inWorkbook,
  rowWith,
} from '../support/runs/cutShort.ts';

const PLAN = 'แผนมาตรการ';
const HEADER = 6;
const MARKS = 5;
const STEPS = 3;

const damaged = (damage: (host: Host) => void, behaviour?: Behaviour): Data =>
  inWorkbook(
    sampleWorkbook(),
    (addOn) => {
      addOn.run();
      person.type(addOn.host, PLAN, rowWith(addOn, PLAN, 'ข้อ e๖ ได้'), 2, 'สาเหตุของเรา');
      person.deleteRows(addOn.host, PLAN, rowWith(addOn, PLAN, 'ข้อ o๑๖ ได้'), 1);
      damage(addOn.host);
      return addOn.host.workbook.save();
    },
    behaviour,
  );

const requests = [{ method: 'repairTable', tab: PLAN }, { method: 'run' }] as const;
const timeout = 240_000;

describe('a repair cut short at any call, and repeated, equals an undisturbed one', () => {
  it.each(Object.entries(behaviours))(
    'of a plan without its header, its hidden row and a column, %s',
    (_, behaviour) => {
      const data = damaged((host) => {
        person.deleteRows(host, PLAN, HEADER, 2);
        person.deleteColumns(host, PLAN, STEPS, 1);
      }, behaviour);
      failsAnywhere(data, requests, { behaviour });
      if (behaviour === behaviours.lenient) closedBetweenBatches(data, requests);
    },
    timeout,
  );

  it.each(Object.entries(behaviours))(
    'of a plan without its hidden column, %s',
    (_, behaviour) => {
      const data = damaged((host) => person.deleteColumns(host, PLAN, MARKS, 1), behaviour);
      failsAnywhere(data, requests, { behaviour });
    },
    timeout,
  );

  it(
    'of a plan without its first column',
    () => {
      const data = damaged((host) => person.deleteColumns(host, PLAN, 1, 1));
      failsAnywhere(data, requests);
    },
    timeout,
  );
});
