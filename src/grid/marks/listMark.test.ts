import { describe, expect, it } from 'vitest';
import { isOwnList, markedHelp, type OwnList } from './listMark.ts';

const units: OwnList = { number: 1, formerHelps: ['เลือกหน่วยงานจากรายการ'] };
const status: OwnList = { number: 2, formerHelps: ['เลือกสถานะจากรายการ'] };

describe('the mark of a drop-down', () => {
  it('tells the list, whatever its help says, and from every other list', () => {
    for (const help of ['เลือกหน่วยงาน', 'Choose a unit', '']) {
      expect(isOwnList(markedHelp(help, units), units)).toBe(true);
      expect(isOwnList(markedHelp(help, units), status)).toBe(false);
      expect(isOwnList(markedHelp(help, status), units)).toBe(false);
    }
  });

  it('is not seen, and not lost where blanks are cut off', () => {
    const help = markedHelp('เลือกสถานะ', status);
    expect(help.replace(/[\u200b\u2060]/g, '')).toBe('เลือกสถานะ');
    expect(isOwnList(help.trim(), status)).toBe(true);
  });

  it('is not needed by a list from before there were marks', () => {
    expect(isOwnList('เลือกสถานะจากรายการ', status)).toBe(true);
    expect(isOwnList('เลือกสถานะจากรายการ', units)).toBe(false);
  });

  it('is not on a list of staff', () => {
    for (const help of [null, '', 'เลือกสถานะจากรายการของเรา']) expect(isOwnList(help, status)).toBe(false);
  });
});
