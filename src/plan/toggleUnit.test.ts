import { describe, expect, it } from 'vitest';
import { toggleUnit } from './toggleUnit.ts';

const known = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'ทุกหน่วยงาน'];
const choose = (before: string, chosen: string): string | null =>
  toggleUnit(before, chosen, known, 'ทุกหน่วยงาน');

describe('choosing a unit in a cell', () => {
  it('adds it to those that stand there', () => {
    expect(choose('สำนักปลัด', 'กองคลัง')).toBe('- สำนักปลัด\n- กองคลัง');
    expect(choose('- สำนักปลัด\n- กองคลัง', 'กองช่าง')).toBe('- สำนักปลัด\n- กองคลัง\n- กองช่าง');
  });

  it('takes out one that stands there', () => {
    expect(choose('- สำนักปลัด\n- กองคลัง', 'สำนักปลัด')).toBe('กองคลัง');
    expect(choose('- สำนักปลัด\n- กองคลัง\n- กองช่าง', 'กองคลัง')).toBe('- สำนักปลัด\n- กองช่าง');
    expect(choose('กองคลัง', 'กองคลัง')).toBe('');
  });

  it('every unit stands alone', () => {
    expect(choose('- สำนักปลัด\n- กองคลัง', 'ทุกหน่วยงาน')).toBe('ทุกหน่วยงาน');
    expect(choose('ทุกหน่วยงาน', 'กองคลัง')).toBe('กองคลัง');
  });

  it('keeps units that are not on the list, and leaves what a person typed', () => {
    expect(choose('งานนิติการ, กองคลัง', 'กองช่าง')).toBe('- งานนิติการ\n- กองคลัง\n- กองช่าง');
    expect(choose('กองคลัง', 'คณะทำงาน ITA')).toBeNull();
  });
});
