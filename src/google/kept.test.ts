import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Host } from '../../local/host/host.ts';
import { openHost } from '../../local/run.ts';
import { MOST_PIECES, PIECE } from '../grid/door.ts';
import { keep, open, prefer } from './kept.ts';

let host: Host;

beforeEach(() => {
  host = openHost();
});

afterEach(() => host.dispose());

it('finds nothing at first, but the language of the account', () => {
  expect(open(host.services)).toEqual({
    locale: 'th',
    preferences: { language: '', isShownAround: false },
    kept: null,
    isBlank: true,
  });
});

it('tells a workbook that nothing stands in, and asks no more tabs than it has to', () => {
  const { SpreadsheetApp } = host.services;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const [first] = spreadsheet.getSheets();
  first?.getRange('B2').setValues([['x']]);
  host.settle();
  host.calls.reset();
  expect(open(host.services).isBlank).toBe(false);
  expect(host.calls.reads).toBeLessThanOrEqual(12);
});

it('finds what was kept last, whole, however much it was', () => {
  const whole = Array.from({ length: MOST_PIECES }, () => 'x'.repeat(PIECE));
  keep(host.services, { at: 1, pieces: whole });
  expect(open(host.services).kept).toEqual({ at: 1, pieces: whole });
  keep(host.services, { at: 2, pieces: ['a', 'b'] });
  expect(open(host.services).kept).toEqual({ at: 2, pieces: ['a', 'b'] });
});

it('looks anew whether anything stands in a workbook that was read while nothing did', () => {
  keep(host.services, { at: 1, pieces: ['a', 'b'] });
  keep(host.services, { at: 2, pieces: [] });
  expect(open(host.services)).toMatchObject({ kept: null, isBlank: true });
});

it('does not find what another build packed', () => {
  keep(host.services, { at: 1, pieces: ['a'] });
  const properties = host.services.PropertiesService.getDocumentProperties();
  properties.setProperties({ build: 'another' }, false);
  expect(open(host.services).kept).toBeNull();
});

it('remembers what a person prefers', () => {
  prefer(host.services, { language: 'en', isShownAround: true });
  expect(open(host.services).preferences).toEqual({ language: 'en', isShownAround: true });
  prefer(host.services, { language: '', isShownAround: false });
  expect(open(host.services).preferences).toEqual({ language: '', isShownAround: false });
});
