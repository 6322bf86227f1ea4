import { describe, expect, it } from 'vitest';
import { areParts, firstPartIn, partInHeader, partNamed, partOfTab } from './partNamed.ts';

describe('a heading', () => {
  it.each<[string, 1 | 2 | null, 1 | 2 | null]>([
    ['EIT ส่วนที่ 1', null, 1],
    ['EIT ส่วนที่ ๒', null, 2],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ส่วนที่ 2 ปี 2568', null, 2],
    ['ส่วนที่ 1', null, 1],
    ['ส่วนที่ 2', 1, 2],
    ['EIT part 1', null, 1],
    ['External stakeholders, Part 2, 2568', null, 2],
    ['Part 1', null, 1],
    ['Part 2', 1, 2],
  ])('%j opens a part (after %j)', (text, before, part) => {
    expect(partNamed(text, before)).toBe(part);
  });

  it.each<[string, 1 | 2 | null]>([
    ['ส่วนที่ 2 ผลการประเมิน', null],
    ['EIT ส่วนที่ 2 มีคะแนนรวม 90.56', null],
    ['EIT ส่วนที่ 1 และส่วนที่ 2', null],
    ['EIT ส่วนที่ 12', null],
    ['ส่วนที่ 3', 1],
    ['Part 2 The result', null],
    ['EIT part 2 has a score of 90.56', null],
    ['EIT part 1 and part 2', null],
    ['EIT counterpart 1', null],
    ['ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน', 1],
  ])('%j opens none (after %j)', (text, before) => {
    expect(partNamed(text, before)).toBeNull();
  });
});

describe('a column’s header', () => {
  it.each<[string, 1 | 2 | null]>([
    ['คะแนน ส่วนที่ 1', 1],
    ['คะแนนส่วนที่2 (ร้อยละ)', 2],
    ['EIT1', 1],
    ['EIT part 2', 2],
    ['EIT ส่วนที่ 1 และส่วนที่ 2', 2],
    ['EIT 2568', null],
    ['คะแนน EIT 2', null],
    ['Counterpart 1', null],
    ['ส่วนที่ 12', null],
    ['คะแนน', null],
  ])('%j says whose scores stand below it', (text, part) => {
    expect(partInHeader(text)).toBe(part);
  });
});

describe('a text', () => {
  it.each<[string, 1 | 2 | null]>([
    ['แบบวัด EIT ส่วนที่ 2', 2],
    ['การประเมิน EIT 1', 1],
    ['EIT ส่วนที่ 1 และส่วนที่ 2', 1],
    ['Survey of EIT, Part 2', 2],
    ['EIT 2568', null],
    ['ส่วนที่ 12', null],
    ['EIT counterpart 2', null],
  ])('%j speaks of a part', (text, part) => {
    expect(firstPartIn(text)).toBe(part);
  });
});

describe('a tab’s name', () => {
  it.each<[string, string[], 1 | 2 | null]>([
    ['EIT ส่วนที่ 2', [], 2],
    ['ภายนอก(ส่วนที่ ๑)', [], 1],
    ['EIT2', ['EIT1'], 2],
    ['ส่วนที่ 2', ['ส่วนที่ 1'], 2],
    ['EIT 2', [], null],
    ['EIT 2568', ['EIT 1568'], null],
    ['EIT (2)', ['EIT (1)'], null],
    ['ส่วนที่ 2 EIT', ['ส่วนที่ 1 IIT'], null],
    ['EIT', ['EIT ส่วนที่ 2'], null],
    ['EIT part 2', [], 2],
    ['External (part 1)', [], 1],
    ['Part 2', ['part 1'], 2],
    ['Part 2 EIT', ['Part 1 IIT'], null],
  ])('%j beside %j', (name, others, part) => {
    expect(partOfTab(name, others)).toBe(part);
  });

  it('pairs with the one that differs in the part alone', () => {
    expect(areParts('EIT ส่วนที่ 1 (ก)', 'EIT ส่วนที่ 2 (ก)')).toBe(true);
    expect(areParts('EIT', 'EIT ส่วนที่ 2')).toBe(true);
    expect(areParts('EIT part 1', 'EIT Part 2')).toBe(true);
    expect(areParts('EIT', 'EIT part 2')).toBe(true);
    expect(areParts('EIT ส่วนที่ 1 ปี 2568', 'EIT ส่วนที่ 2 ปี 2567')).toBe(false);
  });
});
