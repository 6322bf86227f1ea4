import { describe, expect, it } from 'vitest';
import { framework2568 } from '../../framework/framework2568.ts';
import { framework2569 } from '../../framework/framework2569.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { readText, showText } from './libraryText.ts';

const read = (text: string, framework = framework2568) => {
  const unknown: string[] = [];
  return [readText(text, framework, (code) => unknown.push(code)), unknown];
};

describe('a text of the library', () => {
  const text = 'ทบทวนคู่มือ {ref:work-manual,ethics} ของปี {year} เทียบกับ {lastYear} ใช้ในปี {nextYear}';

  it('shows references in the codes of the year, and years in words', () => {
    expect(showText(text, framework2568, vocabularies.th)).toBe(
      'ทบทวนคู่มือ {อ้างอิง:o8,o16} ของปี {ปี} เทียบกับ {ปีก่อน} ใช้ในปี {ปีถัดไป}',
    );
    expect(showText(text, framework2569, vocabularies.th)).toContain('{อ้างอิง:o8,o15}');
    expect(read(showText(text, framework2569, vocabularies.th), framework2569)).toEqual([text, []]);
  });

  it('leaves out references to what the year lacks', () => {
    expect(showText('สถิติ {ref:service-statistics} รายเดือน', framework2569, vocabularies.th)).toBe(
      'สถิติ รายเดือน',
    );
    expect(showText('{ref:e-service,service-statistics}', framework2569, vocabularies.th)).toBe(
      '{อ้างอิง:o10}',
    );
  });

  it.each(['{อ้างอิง:o8,o16}', '{ อ้างอิง : ๐๘ และ O๑๖ }', '{อ้างอิง o8+ข้อ o16}'])('reads %j', (shown) => {
    expect(read(`ทบทวน ${shown} ทุกปี`)).toEqual(['ทบทวน {ref:work-manual,ethics} ทุกปี', []]);
  });

  it('tells of unknown codes and drops only these', () => {
    expect(read('ทบทวน {อ้างอิง:o8,o99}')).toEqual(['ทบทวน {ref:work-manual}', ['o99']]);
    expect(read('ทบทวน {อ้างอิง:o99} ทุกปี')).toEqual(['ทบทวน ทุกปี', ['o99']]);
  });

  it('leaves other braces alone', () => {
    expect(read('กรอก {ชื่อ} และ { ปี }')).toEqual(['กรอก {ชื่อ} และ {year}', []]);
  });
});
