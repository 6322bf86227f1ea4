import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../local/host/host.ts';
import { openHost } from '../../local/run.ts';
import { suite } from './suite.ts';

describe('the host conforms', () => {
  let host: Host;

  beforeEach(() => {
    host = openHost();
  });
  afterEach(() => host.dispose());

  it.each(Object.entries(suite))('%s', (_, test) => {
    const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('scratch', 0);
    const setNote = (row: number, column: number, note: string) => host.setNote('scratch', row, column, note);
    test({ services: host.services, sheet, setNote }, (what, actual, expected) => {
      expect(actual, what).toEqual(expected);
    });
  });
});
