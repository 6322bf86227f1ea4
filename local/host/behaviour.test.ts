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
      expect(text).not.toMatch(/[a-z]/i);
    }
  });
});
