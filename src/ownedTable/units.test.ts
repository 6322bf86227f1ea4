import { describe, expect, it } from 'vitest';
import { chooseUnit } from './units.ts';

const known = ['สำนักปลัด', 'กองคลัง', 'กองช่าง'];
const choose = (before: string, chosen: string): string | null =>
  chooseUnit(before, chosen, known, 'ทุกหน่วยงาน');

describe('choosing a unit in a cell', () => {
  it('adds it to those that stand there', () => {
    expect(choose('สำนักปลัด', 'กองคลัง')).toBe('สำนักปลัด / กองคลัง');
    expect(choose('- กองช่าง\n- กองคลัง', 'สำนักปลัด')).toBe('กองช่าง / กองคลัง / สำนักปลัด');
  });

  it('takes out one that stands there', () => {
    expect(choose('สำนักปลัด / กองคลัง', 'สำนักปลัด')).toBe('กองคลัง');
    expect(choose('กองคลัง', 'กองคลัง')).toBe('');
  });

  it('replaces all units: who chooses one there wants that one', () => {
    expect(choose('สำนักปลัด / กองคลัง / กองช่าง', 'กองคลัง')).toBe('กองคลัง');
    expect(choose('ทุกหน่วยงาน', 'กองคลัง')).toBe('กองคลัง');
  });

  it('leaves what a person typed, before or now', () => {
    expect(choose('กองคลัง', 'คณะทำงาน ITA')).toBeNull();
    expect(choose('งานนิติการ, กองคลัง', 'กองช่าง')).toBeNull();
    expect(choose('สำนักปลัด / กองคลัง', 'ทุกหน่วยงาน')).toBeNull();
  });
});
