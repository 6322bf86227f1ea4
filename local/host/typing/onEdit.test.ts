import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EditEvent } from '../../../src/google/port.ts';
import { loadServer, openHost } from '../../run.ts';
import { type HeadlessUniver, openUniver } from '../../univer/node.ts';
import { behaviours } from '../behaviour.ts';
import { createHost, type Host } from '../host.ts';
import { triggerOnEdit } from './onEdit.ts';

describe('an edit', () => {
  let univer: HeadlessUniver;
  let host: Host;
  let heard: unknown[];

  const told = ({ range, value, oldValue, ...rest }: EditEvent): unknown => [
    range.getA1Notation(),
    value,
    oldValue,
    Object.keys(rest).join(),
  ];

  beforeEach(() => {
    heard = [];
    univer = openUniver({
      sheetOrder: ['s'],
      sheets: { s: { id: 's', name: 'IIT', rowCount: 20, columnCount: 6 } },
    });
    host = createHost(univer.univerAPI, {
      formulaEngine: univer.formulaEngine,
      onEdit: (event) => heard.push(told(event)),
    });
  });
  afterEach(() => {
    host.dispose();
    univer.dispose();
  });

  const sheet = () => host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();

  /** What Univer runs when a person uses the grid. */
  const inGrid = (command: string, params: object): void => {
    const place = { unitId: host.workbook.getId(), subUnitId: 's' };
    univer.univerAPI.syncExecuteCommand(command, { ...place, ...params });
  };
  const enter = (row: number, column: number, v: string | number): void =>
    inGrid('sheet.command.set-range-values', {
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: { v },
    });

  test('says what was and what is in the cell, as text', () => {
    host.type('IIT', 2, 1, 'มาตรการ');
    host.type('IIT', 2, 1, '85.50');
    host.type('IIT', 2, 1, 'true');
    host.type('IIT', 2, 1, '');
    host.type('IIT', 2, 1, '=1+1');
    host.type('IIT', 2, 1, '2/1/2024');
    host.type('IIT', 2, 1, '50%');
    expect(heard).toEqual([
      ['A2', 'มาตรการ', undefined, 'source'],
      ['A2', '85.5', 'มาตรการ', 'source'],
      ['A2', 'TRUE', '85.5', 'source'],
      ['A2', undefined, 'TRUE', 'source'],
      ['A2', '2', undefined, 'source'],
      ['A2', '45323', '2', 'source'],
      ['A2', '0.5', '45323', 'source'],
    ]);
  });

  test('has no value, rather than an empty one, where there is none', () => {
    const events: EditEvent[] = [];
    const other = openHost({}, { onEdit: (event) => events.push(event) });
    other.type('Sheet1', 1, 1, 'x');
    other.type('Sheet1', 1, 1, '');
    expect(events.map((event) => Object.keys(event).sort())).toEqual([
      ['range', 'source', 'value'],
      ['oldValue', 'range', 'source'],
    ]);
    expect(events[0]?.source.getActiveSheet().getName()).toBe('Sheet1');
    other.dispose();
  });

  test('is heard of when it is made in the grid', () => {
    enter(3, 1, 'ก');
    enter(3, 1, 'ข');
    inGrid('sheet.command.clear-selection-content', {
      ranges: [{ startRow: 3, endRow: 3, startColumn: 1, endColumn: 1 }],
    });
    expect(heard).toEqual([
      ['B4', 'ก', undefined, 'source'],
      ['B4', 'ข', 'ก', 'source'],
      ['B4', undefined, 'ข', 'source'],
    ]);
  });

  test('of several cells has no values', () => {
    enter(3, 1, 'ก');
    inGrid('sheet.command.clear-selection-content', {
      ranges: [{ startRow: 2, endRow: 4, startColumn: 1, endColumn: 2 }],
    });
    expect(heard.at(-1)).toEqual(['B3:C5', undefined, undefined, 'source']);
  });

  test('is a person’s: what a script writes, and what is refused, is none', () => {
    sheet()
      .getRange('A1:B1')
      .setValues([['x', 1]]);
    sheet().getRange('A1').setValue('y').clearContent();
    sheet().getRange('A3:B3').merge();
    sheet().insertRowsBefore(1, 1).getRange('A1').setBackground('#ff0000');
    host.setNote('IIT', 1, 1, 'note');
    const numbers = host.services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1);
    sheet().getRange('A5').setDataValidation(numbers.setAllowInvalid(false).build());
    expect(() => host.type('IIT', 5, 1, 'x')).toThrow('violates');
    expect(heard).toEqual([]);
  });

  test('is not heard of any more once the host has ended', () => {
    enter(1, 1, 'x');
    host.dispose();
    enter(1, 1, 'y');
    expect(heard).toHaveLength(1);
  });
});

describe('the simple trigger', () => {
  const serverOf = (source: string, work: (host: Host, errors: unknown[]) => void): void => {
    const errors: unknown[] = [];
    const host: Host = openHost(
      {},
      { onEdit: (event) => triggerOnEdit(server, event, (error) => errors.push(error)) },
    );
    const server = loadServer(source, host);
    work(host, errors);
    host.dispose();
  };
  const shown = (host: Host, a1: string): string[][] =>
    host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(a1).getDisplayValues();

  test('is the server’s onEdit, whose own edits are none', () => {
    const source = `
      var times = 0;
      function onEdit(...args) {
        times += 1;
        var e = args[0];
        var beside = e.source.getActiveSheet().getRange(e.range.getRow(), 2, 1, 3);
        beside.setValues([[String(e.oldValue), String(e.value), String(times)]]);
      }`;
    serverOf(source, (host, errors) => {
      host.type('Sheet1', 1, 1, 'a');
      host.type('Sheet1', 1, 1, '');
      expect(shown(host, 'B1:D1')).toEqual([['a', 'undefined', '2']]);
      expect(errors).toEqual([]);
    });
  });

  test('is nothing where the server declares none', () => {
    serverOf('var onEdit = function () { throw new Error("called"); };', (host, errors) => {
      host.type('Sheet1', 1, 1, 'a');
      expect(shown(host, 'A1')).toEqual([['a']]);
      expect(errors).toEqual([]);
    });
  });

  test('keeps its errors from the person', () => {
    serverOf('function onEdit() { throw new Error("broken"); }', (host, errors) => {
      host.type('Sheet1', 1, 1, 'a');
      expect(shown(host, 'A1')).toEqual([['a']]);
      expect(errors.map(String)).toEqual(['Error: broken']);
    });
  });
});

describe('triggers that run later', () => {
  /** Adds the new text to what another cell holds, with or without the lock. */
  const source = (isLocked: boolean) => `
    function onEdit(e) {
      var lock = LockService.getDocumentLock();
      if (${isLocked} && !lock.tryLock(0)) throw new Error('busy: ' + e.value);
      var all = e.source.getActiveSheet().getRange('B1');
      var was = all.getValues()[0][0];
      all.setValue(was + e.value);
      SpreadsheetApp.flush();
      if (${isLocked}) lock.releaseLock();
    }`;

  const open = (isLocked: boolean) => {
    const errors: string[] = [];
    const host: Host = openHost(
      {},
      {
        behaviour: behaviours.belated,
        onEdit: (event) => triggerOnEdit(server, event, (error) => errors.push(String(error))),
      },
    );
    const server = loadServer(source(isLocked), host);
    const cell = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('B1');
    return { host, errors, all: () => cell.getValues()[0]?.[0] };
  };

  test('run when they are told to, each once', () => {
    const { host, all } = open(false);
    host.type('Sheet1', 1, 1, 'a');
    expect(all()).toBe('');
    host.runEdits();
    host.runEdits();
    expect(all()).toBe('a');
    host.dispose();
  });

  test('are two beside each other: both have read before either writes', () => {
    const { host, all } = open(false);
    for (const text of ['a', 'b', 'c']) host.type('Sheet1', 1, 1, text);
    host.runEdits();
    expect(all()).toBe('ac');
    host.dispose();
  });

  test('can not have what the other has locked', () => {
    const { host, errors, all } = open(true);
    host.type('Sheet1', 1, 1, 'a');
    host.type('Sheet1', 1, 1, 'b');
    host.runEdits();
    expect(all()).toBe('a');
    expect(errors).toEqual(['Error: busy: b']);
    expect(host.lock).toMatchObject({ held: false, heldElsewhere: false });
    host.dispose();
  });

  test('run one after the other where the first writes nothing', () => {
    const errors: string[] = [];
    const host: Host = openHost(
      {},
      {
        behaviour: behaviours.belated,
        onEdit: (event) => triggerOnEdit(server, event, (error) => errors.push(String(error))),
      },
    );
    const server = loadServer("function onEdit(e) { throw new Error('heard ' + e.value); }", host);
    host.type('Sheet1', 1, 1, 'a');
    host.type('Sheet1', 1, 2, 'b');
    host.runEdits();
    expect(errors).toEqual(['Error: heard a', 'Error: heard b']);
    host.dispose();
  });
});
