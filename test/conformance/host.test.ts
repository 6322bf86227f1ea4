import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { behaviours } from '../../local/host/behaviour.ts';
import type { Host } from '../../local/host/host.ts';
import { openHost } from '../../local/run.ts';
import { suite } from './suite.ts';

/** An exception as an English account gets it; of a Thai one it is only known that it is Thai. */
const isException = (expected: unknown): boolean => /^Exception: /.test(String(expected));
const inThai = /^Exception: [^a-z]*[ก-๙]/;

/** Checks that say what a text becomes in a workbook of the United States. */
const american = new Set(['datesAreDates']);

describe.each(Object.entries(behaviours))('the host conforms, %s', (_, behaviour) => {
  let host: Host;

  beforeEach(() => {
    host = openHost(undefined, { behaviour });
  });
  afterEach(() => host.dispose());

  const checks = Object.entries(suite).filter(
    ([name]) => behaviour.locale === 'en_US' || !american.has(name),
  );

  it.each(checks)('%s', (_, test) => {
    const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('scratch', 0);
    const setNote = (row: number, column: number, note: string) => host.setNote('scratch', row, column, note);
    test({ services: host.services, sheet, setNote }, (what, actual, expected) => {
      if (behaviour.messages === 'th' && isException(expected)) expect(actual, what).toMatch(inThai);
      else expect(actual, what).toEqual(expected);
    });
  });
});
