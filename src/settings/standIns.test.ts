import { describe, expect, it } from 'vitest';
import { grid } from '../../test/support/tabs/grid.ts';
import { vocabularies } from '../vocabulary/known.ts';
import { readStandIns, standInRows } from './standIns.ts';

const read = (rows: readonly (readonly string[])[]) => readStandIns(grid('ตั้งค่า', rows));
const [header = []] = standInRows(vocabularies.th);

describe('units that stand in for others', () => {
  it('are those that a person filled in, down to the first blank line', () => {
    const rows = [
      ['ชื่อหน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
      [],
      ['หน่วยงานในคลังมาตรการ', ' หน่วยงานของเราที่รับผิดชอบ:'],
      ['สำนักปลัด', ''],
      ['กองช่าง', ' กองคลัง '],
      [],
      ['กองคลัง', 'สำนักปลัด'],
    ];
    expect(read(rows)).toEqual([{ unit: 'กองช่าง', own: 'กองคลัง' }]);
  });

  it('may stand anywhere in the tab, and are none without a header', () => {
    expect(
      read([
        ['', '', ...header.slice(0, 2)],
        ['ก', 'ข', 'กองช่าง', 'กองคลัง'],
      ]),
    ).toHaveLength(1);
    expect(read([['กองช่าง', 'กองคลัง']])).toEqual([]);
  });

  it('are left open in a new tab', () => {
    const rows = standInRows(vocabularies.th);
    expect(rows.slice(1).map(([unit]) => unit)).toEqual(['สำนักปลัด', 'กองคลัง']);
    expect(read(rows)).toEqual([]);
  });
});
