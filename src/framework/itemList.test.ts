import { describe, expect, it } from 'vitest';
import { framework2568 } from './framework2568.ts';
import { framework2569 } from './framework2569.ts';
import { readCodes, readItems } from './itemList.ts';

const read = (text: string, framework = framework2568) => {
  const { items, unknown } = readItems(text, framework);
  return [items.map(({ code }) => code), unknown];
};

describe('the items that a cell names', () => {
  it.each([
    ['o15', ['o15']],
    ['ข้อ O ๑๕', ['o15']],
    ['๐๑๕', ['o15']],
    ['๐๑', ['o1']],
    ['e4, e5', ['e4', 'e5']],
    ['e4+e5', ['e4', 'e5']],
    ['e4 และ ข้อ e๕', ['e4', 'e5']],
    ['e4\ne5', ['e4', 'e5']],
    ['e4 e5', ['e4', 'e5']],
    ['e4-e6', ['e4', 'e5', 'e6']],
    ['e4 ถึง 6', ['e4', 'e5', 'e6']],
    ['e4 and item e5', ['e4', 'e5']],
    ['e4 to 6', ['e4', 'e5', 'e6']],
    ['e5, e5', ['e5']],
    ['o5 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', ['o5']],
    ['o8 คู่มือและแนวทาง, 3 ด้าน', ['o8']],
    ['o8 คู่มือ และ o9', ['o8', 'o9']],
    ['', []],
  ])('%j', (text, codes) => {
    expect(read(text)).toEqual([codes, []]);
  });

  it('tells what is no item of the framework, and uses the others', () => {
    expect(read('o27, o28')).toEqual([['o27', 'o28'], []]);
    expect(read('o26, o27', framework2569)).toEqual([['o26'], ['o27']]);
    expect(read('e4 e99')).toEqual([['e4'], ['e99']]);
    expect(read('e4-e99')[0]).not.toContain('e5');
    expect(read('ทุกข้อ')).toEqual([[], ['ทุกข้อ']]);
  });

  it('does not guess between two items', () => {
    expect(read('15')).toEqual([[], ['15']]);
    expect(read('28')).toEqual([['o28'], []]);
  });
});

describe('a list of codes', () => {
  it.each(['i2 และ e6', 'ข้อ i2 กับข้อ e6', 'i2 and e6', 'Items i2, and question e6'])('%j', (text) => {
    expect(readCodes(text)).toEqual({ codes: ['i2', 'e6'], repaired: [], unread: [] });
  });
});
