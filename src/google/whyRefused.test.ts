import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Host } from '../../local/host/host.ts';
import { openHost } from '../../local/run.ts';
import { whyRefused } from './whyRefused.ts';

let host: Host;

beforeEach(() => {
  host = openHost();
});

afterEach(() => host.dispose());

const reason = () => whyRefused(host.services.SpreadsheetApp, []);

it.each([true, false])(
  'touches no cell to tell who may only view, and leaves hidden gridlines so: %s',
  (areHidden) => {
    const [sheet] = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
    sheet?.setHiddenGridlines(areHidden);
    host.settle();
    const before = host.workbook.save();
    host.calls.reset();
    expect(reason()).toBeNull();
    host.settle();
    expect(host.workbook.save()).toEqual(before);
    expect(host.calls.log.filter((_, index) => host.calls.costs[index] === 'write')).toEqual([
      'Sheet.setHiddenGridlines',
      'flush',
    ]);
  },
);

it('tells who may only view', () => {
  host.calls.refusesWrites = true;
  expect(reason()).toEqual({ kind: 'view-only' });
});
