import { expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import { PlainWorkbook } from '../../../test/support/tabs/plainWorkbook.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { newestFramework } from '../../framework/frameworks.ts';
import { proposedYear } from './proposedYear.ts';

const newest = newestFramework().fiscalYear;

it('is the year of the settings, in any spelling', () => {
  expect(proposedYear(new PlainWorkbook({ fiscalYear: '2568' }).now)).toBe(2568);
  expect(proposedYear(new PlainWorkbook({ fiscalYear: 'พ.ศ. ๒๕๖๘' }).now)).toBe(2568);
});

it('is the newest year whose items are confirmed where the settings have none, or one that is not built in', () => {
  expect(proposedYear({ tabs: [tabOf(grid('Sheet1', [['']]))] })).toBe(newest);
  expect(proposedYear(new PlainWorkbook({ fiscalYear: '' }).now)).toBe(newest);
  expect(proposedYear(new PlainWorkbook({ fiscalYear: '2560' }).now)).toBe(newest);
});
