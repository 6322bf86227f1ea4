import { expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import { tabHolding } from '../../../test/support/tabs/tab.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { scorePage } from '../scorePage.ts';
import { agencyOfTab } from './tabAgency.ts';

/** As our titles in every language name it. */
const titled = (agency: string, digits: 'thai' | 'arabic' = 'thai'): string[] =>
  Object.values(vocabularies).flatMap((vocabulary) =>
    framework2568.instruments.map((instrument) =>
      agencyOfTab(tabHolding(scorePage(instrument, framework2568, { vocabulary, digits }, { agency })).grid),
    ),
  );

it.each([
  ['', ''],
  ['องค์การบริหารส่วนตำบลดอนเกษม', 'อบต.ดอนเกษม'],
  ['เทศบาลตำบลห้วยลึก', 'ทต.ห้วยลึก'],
  ['สำนักงานสาธารณสุขจังหวัดเลย', 'สำนักงานสาธารณสุขจังหวัดเลย'],
  ['โรงเรียนบ้าน (สาขา 2)', 'โรงเรียนบ้าน (สาขา 2)'],
])('the agency “%s” is read back from our titles', (agency, read) => {
  expect(new Set([...titled(agency), ...titled(agency, 'arabic')])).toEqual(new Set([read]));
});

it('a title that lost a blank names the agency all the same', () => {
  const title = 'แบบวัด (IIT) ประจำปีงบประมาณ พ.ศ.๒๕๖๘ อบต.ดอนเกษม ปี 2567';
  expect(agencyOfTab(grid('IIT', [[title], ['i1', 98]]))).toBe('อบต.ดอนเกษม ปี 2567');
});

it('a title that is none of ours names nobody', () => {
  for (const title of ['แบบวัด (IIT) ประจำปีงบประมาณ พ.ศ. 2568', 'คะแนน ITA อบต.ดอนเกษม ปี 2568', '']) {
    expect(agencyOfTab(grid('IIT', [[title], ['i1', 98]]))).toBe('');
  }
});
