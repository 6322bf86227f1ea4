import { describe, expect, it } from 'vitest';
import { openHost } from '../run.ts';
import { type Behaviour, behaviours } from './behaviour.ts';
import { messages } from './messages.ts';

const names = Object.keys(behaviours.lenient) as (keyof Behaviour)[];

/** Each switch's values, as the type has them. */
const values: { readonly [Name in keyof Behaviour]: readonly Behaviour[Name][] } = {
  plainTextApostrophe: ['kept', 'hidden'],
  refusals: ['at once', 'at flush, later writes made', 'at flush, later writes dropped'],
  messages: ['en', 'th'],
  onEdit: ['at once', 'later'],
  locale: ['en_US', 'th_TH'],
};

describe('the whole behaviours', () => {
  it('have every value of every switch', () => {
    for (const name of names) {
      const used = Object.values(behaviours).map((one: Behaviour) => one[name]);
      expect(new Set(used), name).toEqual(new Set<string>(values[name]));
    }
  });
});

describe('the language of the account', () => {
  it('is that of every exception', () => {
    const host = openHost({}, { behaviour: behaviours.thai });
    const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    expect(() => sheet.getRange('A1').setValues([[1, 2]])).toThrow('จำนวนคอลัมน์ในข้อมูลไม่ตรงกับจำนวนคอลัมน์ในช่วง');
    expect(() => sheet.getRange(0, 1)).toThrow('แถวเริ่มต้นของช่วงมีค่าน้อยเกินไป');
    host.dispose();
  });

  it('leaves no English word in the Thai sentences but names', () => {
    for (const sentence of Object.values(messages.th)) {
      const text: string = typeof sentence === 'string' ? sentence : sentence('…' as never, '…' as never);
      expect(text).not.toMatch(/[a-z]/);
    }
  });
});

describe('a cell that is formatted as plain text', () => {
  const kept = (behaviour: Behaviour): unknown[] => {
    const host = openHost({}, { behaviour });
    const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const texts = ["'7", "'", '=1+1', '1/2', '13/2', '฿5', '12.5', 'TRUE', "it's"];
    const cells = sheet.getRange(1, 1, 1, texts.length).setNumberFormat('@').setValues([texts]);
    const [values = []] = cells.getValues();
    expect(cells.getDisplayValues()).toEqual([values]);
    expect(cells.getFormulas().flat().join('')).toBe('');
    // Beside it, the apostrophe is never part of the text.
    expect(sheet.getRange('A2').setValue("'7").getValues()).toEqual([['7']]);
    host.dispose();
    return values;
  };
  const others = ['=1+1', '1/2', '13/2', '฿5', '12.5', 'TRUE', "it's"];

  it('keeps whatever is typed, and its apostrophe with it', () => {
    expect(kept(behaviours.thai)).toEqual(["'7", "'", ...others]);
  });

  it('keeps all but the apostrophe', () => {
    expect(kept(behaviours.lenient)).toEqual(['7', '', ...others]);
  });
});

describe('the locale of the workbook', () => {
  const shown = (behaviour: Behaviour): unknown[] => {
    const host = openHost({}, { behaviour });
    const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const texts = ['2/1', '13/2', '1/13', '13/2/2026', '฿5', '฿1,234.50', '$5', '1,5', '2026-01-13'];
    const cells = sheet.getRange(1, 1, 1, texts.length).setValues([texts]);
    const [values = []] = cells.getValues();
    const [display = []] = cells.getDisplayValues();
    host.dispose();
    return values.map((value, at) => [
      value instanceof Date ? `${value.getDate()} of ${value.getMonth() + 1}` : value,
      display[at],
    ]);
  };

  it('decides what dates and amounts of money become, and how they are shown', () => {
    expect(shown(behaviours.lenient)).toEqual([
      ['1 of 2', '2/1'],
      ['13/2', '13/2'],
      ['13 of 1', '1/13'],
      ['13/2/2026', '13/2/2026'],
      ['฿5', '฿5'],
      ['฿1,234.50', '฿1,234.50'],
      [5, '$5'],
      ['1,5', '1,5'],
      ['13 of 1', '2026-01-13'],
    ]);
    expect(shown(behaviours.thai)).toEqual([
      ['2 of 1', '2/1'],
      ['13 of 2', '13/2'],
      ['1/13', '1/13'],
      ['13 of 2', '13/2/2026'],
      [5, '฿5'],
      [1234.5, '฿1,234.50'],
      ['$5', '$5'],
      ['1,5', '1,5'],
      ['13 of 1', '2026-01-13'],
    ]);
  });
});
