/**
 * Fiscal year 2569: the year 2568, less two items of the open data review.
 *
 * Service statistics went into E-Service and the report on gifts into the No Gift Policy, so OIT has 26 items and every
 * code after o10 shifts. Titles of o10 to o26: as one public body prints its list of 2569 (the Rail Technology Research
 * and Development Agency, in its public repository). That the same list holds for local administrations, and all that
 * is taken over from 2568 (the surveys' items, weights, levels, sub-indicators, issues), is likely, not confirmed.
 */
import type { Framework, Indicator, Instrument, Item, ItemCode, SubIndicator, Topic } from './framework.ts';
import { framework2568 } from './framework2568.ts';

/** Topics of 2568 that are items of their own no more. */
const gone: ReadonlySet<Topic> = new Set(['service-statistics', 'gift-report']);

/** Titles that changed; the others are those of 2568. */
const newTitles: Readonly<Record<Topic, string>> = {
  'e-service': 'ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)',
  'procurement-list': 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน ประจำปีงบประมาณ พ.ศ. {year}',
  'procurement-report': 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน ประจำปีงบประมาณ พ.ศ. {lastYear}',
  'hr-plan': 'หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. {year}',
  'hr-report': 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. {lastYear}',
  'complaint-statistics': 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. {lastYear}',
  participation: 'ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน ปีงบประมาณ พ.ศ. {year}',
  'no-gift-policy':
    'การขับเคลื่อนนโยบาย No Gift Policy จากการปฏิบัติหน้าที่ และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ',
  'bribery-risk': 'การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. {year}',
  'risk-report':
    'รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริตของหน่วยงาน ประจำปีงบประมาณ พ.ศ. {lastYear}',
  'anti-corruption-plan': 'แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. {year}',
  'anti-corruption-report': 'รายงานผลการดำเนินการป้องกันการทุจริต ปีงบประมาณ พ.ศ. {lastYear}',
  'integrity-measures': 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร',
  'integrity-report': 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. {lastYear}',
};

/** The open data review without the items that are gone, numbered anew. */
const openData = (before: Instrument): Instrument => {
  const codes = new Map<ItemCode, ItemCode>();
  for (const { code, topic } of before.indicators.flatMap(({ items }) => items)) {
    if (!gone.has(topic)) codes.set(code, `${before.letter}${codes.size + 1}`);
  }
  const item = (old: Item): Item[] => {
    const code = codes.get(old.code);
    return code ? [{ ...old, code, title: newTitles[old.topic] ?? old.title }] : [];
  };
  const subIndicator = (old: SubIndicator): SubIndicator => ({
    ...old,
    items: old.items.flatMap((code) => codes.get(code) ?? []),
  });
  const indicator = (old: Indicator): Indicator => ({
    ...old,
    items: old.items.flatMap(item),
    subIndicators: old.subIndicators.map(subIndicator),
  });
  return { ...before, indicators: before.indicators.map(indicator) };
};

export const framework2569: Framework = {
  ...framework2568,
  fiscalYear: 2569,
  instruments: framework2568.instruments.map((instrument) =>
    instrument.code === 'OIT' ? openData(instrument) : instrument,
  ),
  unconfirmed: ['items', 'weights', 'levels', 'sub-indicators', 'item-issues'],
};
