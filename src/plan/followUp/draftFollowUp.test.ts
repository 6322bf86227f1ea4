import { expect, it } from 'vitest';
import { vocabularies } from '../../vocabulary/known.ts';
import { draftFollowUp, type PlannedMeasure } from './draftFollowUp.ts';

const planned = (
  key: string | null,
  issue: number | null,
  followUp: Partial<PlannedMeasure['followUp']> = {},
  measure = 'มาตรการ',
): PlannedMeasure => ({
  key,
  issue,
  cells: { measure, period: 'ต.ค.', responsible: 'กองคลัง' },
  followUp: { status: '', result: '', evidence: '', problems: '', ...followUp },
});

const keys = (measures: PlannedMeasure[]): string[] =>
  draftFollowUp(measures, 1, vocabularies.th).map(({ key }) => key);

it('takes over what the plan says; a blank status is "not started", one of staff stays', () => {
  const rows = draftFollowUp(
    [
      planned('a', 2, { result: 'ผล', evidence: 'ภาพ', problems: 'ฝน' }),
      planned('b', 2, { status: ' เสร็จแล้ว ' }),
      planned('c', 2, { status: 'เลื่อนไปปีหน้า' }),
    ],
    1,
    vocabularies.th,
  );
  expect(rows[0]).toEqual({
    key: 'a',
    issue: 2,
    items: [],
    cells: {
      measure: 'มาตรการ',
      period: 'ต.ค.',
      responsible: 'กองคลัง',
      status: 'ยังไม่เริ่ม',
      result: 'ผล',
      evidence: 'ภาพ',
      problems: 'ฝน',
    },
  });
  expect(rows.map(({ cells }) => cells.status)).toEqual(['ยังไม่เริ่ม', 'เสร็จแล้ว', 'เลื่อนไปปีหน้า']);
});

it('files a measure that stands under no issue under the first', () => {
  expect(draftFollowUp([planned('a', null)], 4, vocabularies.th)[0]?.issue).toBe(4);
});

it('tells a measure that was copied, and those of staff, from one another', () => {
  expect(keys([planned('a', 1), planned('a', 1), planned('b', 1)])).toEqual(['a', 'a#2', 'b']);
  const [first, again, other] = keys([
    planned(null, 1, {}, 'ของเรา'),
    planned(null, 2, {}, 'ของเรา'),
    planned(null, 1, {}, 'อีกโครงการ'),
  ]);
  expect(again).toBe(`${first}#2`);
  expect(other).not.toBe(first);
  expect(keys([planned(null, 3, { status: 'เสร็จแล้ว' }, 'ของเรา')])).toEqual([first]);
});
