import { expect, test } from 'vitest';
import { booleansAsDigits } from './booleans.ts';

test('truth values of attributes become digits, texts stay', () => {
  expect(
    booleansAsDigits(
      '<sheetPr filterMode="false"><pageSetUpPr fitToPage="true"/></sheetPr><row r="1" hidden="true"><c r="A1"><f>A2="true"</f></c></row>',
    ),
  ).toBe(
    '<sheetPr filterMode="0"><pageSetUpPr fitToPage="1"/></sheetPr><row r="1" hidden="1"><c r="A1"><f>A2="true"</f></c></row>',
  );
});
