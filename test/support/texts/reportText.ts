/** Texts as staff paste them, built from the official titles and a real report's figures; the agency is invented. */
import type { Indicator, Instrument, Item } from '../../../src/framework/framework.ts';
import { framework2568 } from '../../../src/framework/framework2568.ts';
import { titleOf } from '../../../src/framework/lookup.ts';
import { toThaiDigits } from '../../../src/thai/digits.ts';
import { golden, goldenScores } from '../result/golden.ts';

/** The name as most of the text writes it, and as its cover does. */
export const pastedAgency = {
  name: 'องค์การบริหารส่วนตำบลดอนเกษมสุข',
  slip: 'องค์การบริหารส่วนตำบลดอนเกสมสุข',
  district: 'เมืองทอง',
  province: 'ปทุมรัตน์',
} as const;

const { instruments } = framework2568;
const { announced } = golden;

const scoreText = (item: Item): string => String(goldenScores[item.code] ?? '');
const plainTitle = (item: Item): string => titleOf(item, 2568);

/** As scans write codes: a zero for the letter o. */
const scannedCode = ({ code }: Item): string => code.replace('o', '0');

const summary = (): string[] => [
  `การวิเคราะห์ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2568 ของ ${pastedAgency.name} อยู่ในระดับ ${announced.level} โดยมีคะแนนในภาพรวมอยู่ที่ ${announced.overall} คะแนน แยกตามรายเครื่องมือ ดังนี้`,
  '',
  `1. ${instruments[0]?.name} (IIT) มีคะแนนรวม ระบุ ${announced.IIT} คะแนน`,
  `2. ${instruments[1]?.name} (EIT)`,
  ` - ส่วนที่ 1 มีคะแนนรวม ระบุ ${announced.EIT1} คะแนน`,
  ` - ส่วนที่ 2 มีคะแนนรวม ระบุ ${announced.EIT2} คะแนน`,
  `3. แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) มีคะแนนรวม ระบุ ${announced.OIT.toFixed(2)} คะแนน`,
];

const cover = (): string[] => [
  pastedAgency.slip,
  '',
  'รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส',
  `ของ${pastedAgency.slip}`,
  'ประจำปีงบประมาณ พ.ศ. 2568',
  '',
  `คณะทำงานของ${pastedAgency.name} ร่วมกับระดับจังหวัด หรือหน่วยงานกำกับดูแล`,
  `${pastedAgency.name} อำเภอ${pastedAgency.district} จังหวัด${pastedAgency.province}`,
  'เทศบาลตำบลห้วยลึก ร่วมสังเกตการณ์',
];

/** The analysis column: labels that run on over the rows, with mentions of items and steps. */
const analysis = (item: Item, position: number): string =>
  [
    `ข้อคำถามที่ได้คะแนนน้อยที่สุด: ${scannedCode(item)} ${plainTitle(item)} สาเหตุเกิดจาก: ผู้รับบริการ 3 ราย ไม่ทราบขั้นตอน`,
    '- แนวทางการยกระดับผลการประเมิน: รักษาระดับ (อ้างอิงจาก 08) และเผยแพร่คู่มือ (อ้างอิงจาก 09)\n\n\t\tให้ครอบคลุมทุกงานบริการ ภายใน 30 วัน\n1. ทบทวนคู่มือ\n2. เผยแพร่ตาม o10 และ 06',
    '',
  ][position] ?? '';

const tableOf = ({ items }: Indicator): string[] => [
  'ประเด็นข้อคำถาม\tคะแนน\tการวิเคราะห์ผลการประเมินฯ',
  ...items.map(
    (item, position) =>
      `${scannedCode(item)} ${plainTitle(item)}\t${scoreText(item)}\t${analysis(item, position)}`,
  ),
];

const headingOf = ({ number, name }: Indicator, isStray: boolean): string =>
  isStray
    ? `<p>ตัวชี้วัดที่ ${number} ${name}</p> <p>แนวทางในการยกระดับผลการประเมินฯ ดังต่อไปนี้</p>\t\t`
    : `ตัวชี้วัดที่ ${number} ${name}\n\nแนวทางในการยกระดับผลการประเมินฯ ดังต่อไปนี้\n`;

const instrumentHeading = ({ name, code }: Instrument): string => `${name} (Assessment: ${code})\t\t`;

/** The plan's tables: codes without scores, numbered steps, references, years. */
const plan = (): string[] => {
  const item = (indicator: number, position: number): string => {
    const all = instruments.flatMap(({ indicators }) => indicators);
    const found = all.find(({ number }) => number === indicator)?.items[position];
    return found ? plainTitle(found) : '';
  };
  const header =
    'มาตรการ / โครงการ / กิจกรรม\tผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การ ประเมิน ITA\tขั้นตอนหรือวิธีการปฏิบัติ\tช่วงระยะเวลาในการดำเนินการ\tผู้รับผิดชอบ';
  const period = 'ต.ค. 2568 - ก.ย. 2569\t-สำนักปลัด -กองคลัง';
  return [
    'ประเด็นที่1 การปฏิบัติหน้าที่\t\t\t\t',
    header,
    `12 ${item(1, 1)}\tบุคลากรบางราย\t1.วิเคราะห์ภารกิจ 2.พัฒนาช่องทาง (อ้างอิงจาก 010) 3. จัดทำคู่มือ (อ้างอิงจาก 08)\t${period}`,
    '',
    'ประเด็นที่ 2 การให้บริการและระบบ E-Service',
    '',
    header,
    `e4 ${item(7, 0)} e5 ${item(7, 1)}\tผู้รับบริการบางราย\t1. เผยแพร่ (อ้างอิงจากตัวชี้วัด 9.1, 9.2, 9.3)\tต.ค. 68 - ก.ย. 69\tทุกหน่วยงาน`,
    '--\t--\t--\t--\t--',
    'ประเด็นที่ 6 กระบวนการควบคุม',
    header,
    `กลไก\tตัวชี้วัดที่ 9 การเปิดเผยข้อมูล 115 ${item(9, 14)}\t1.จัดทำหลักเกณฑ์ 6.กำชับเจ้าหน้าที่\t${period}`,
    '\t\t<p>5.จัดอบรม 2 ครั้ง</p>',
    '<p>7.จัดทำช่องทาง</p>\t\t',
    `<p>ตัวชี้วัดที่ 10 การป้องกันการทุจริต</p>`,
    `020 ${item(9, 19)}`,
    '100',
    `o27 ${item(10, 6)}\t1`,
  ];
};

/** The whole report as text: two spellings of the agency, stray tags, tables, the plan. Arabic digits, a line each. */
export const reportText = (): string =>
  [
    ...cover(),
    ...summary(),
    ...instruments.flatMap((instrument) => [
      instrumentHeading(instrument),
      ...instrument.indicators.flatMap((indicator, position) => [
        headingOf(indicator, position < 2),
        ...tableOf(indicator),
      ]),
    ]),
    `ชื่อหน่วยงาน ${pastedAgency.name} อำเภอ${pastedAgency.district} จังหวัด${pastedAgency.province}`,
    ...plan(),
  ].join('\n');

/** The same in Thai digits, as the real one is. */
export const thaiReportText = (): string => toThaiDigits(reportText());

/** Breaks a title where a column of a PDF would. */
const broken = (text: string): string[] => text.match(/.{1,34}/gs) ?? [];

/** As a PDF gives it: every line of a cell by itself, pages with a header that repeats and a number. */
export const pdfText = (): string => {
  const blocks = instruments.flatMap((instrument) =>
    instrument.indicators.flatMap(({ number, name, items }) => [
      [`ตัวชี้วัดที่ ${number} ${name}`, 'ประเด็นข้อคำถาม', 'คะแนน'],
      ...items.map((item) => [...broken(`${item.code} ${plainTitle(item)}`), scoreText(item)]),
    ]),
  );
  const pages: string[][] = [];
  blocks.forEach((block, index) => {
    if (index % 9 === 0) pages.push(['รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568']);
    pages[pages.length - 1]?.push(...block);
  });
  return pages.map((page, index) => [...page, String(index + 3)].join('\r\n')).join('\r\n\f');
};

/** One line an item, its columns run together. */
export const flatText = (): string =>
  instruments
    .flatMap((instrument) => [
      `${instrument.name} (${instrument.code})`,
      ...instrument.indicators.flatMap(({ number, name, items }) => [
        `ตัวชี้วัดที่ ${number} ${name}`,
        ...items.map(
          (item) =>
            `${item.code} ${plainTitle(item)} ${scoreText(item)} - แนวทางการยกระดับผลการประเมิน: รักษาระดับ`,
        ),
      ]),
    ])
    .join('\n');

/** A web page's source: a table row over several lines, entities for spaces, signs and some Thai letters. */
export const webPage = (): string => {
  const entities = (text: string): string =>
    text.replace(/ /g, '&nbsp;').replace(/ก/g, '&#3585;').replace(/ข/g, '&#xE02;');
  const row = (item: Item): string =>
    [
      '<tr class="item">',
      `  <td><b>${item.code.toUpperCase()}</b> <span>${entities(plainTitle(item))}</span></td>`,
      `  <td style="width:100px">${scoreText(item)}</td>`,
      '  <td><p>รักษาระดับ &amp; ปรับปรุง</p><br/>1. ทบทวน</td>',
      '</tr>',
    ].join('\n');
  const table = ({ number, name, items }: Indicator): string =>
    `<h3>ตัวชี้วัดที่&nbsp;${number} ${name}</h3>\n<table><thead><tr><th>ประเด็นข้อคำถาม</th><th>คะแนน</th><th>การวิเคราะห์</th></tr></thead>\n<tbody>${items.map(row).join('\n')}</tbody></table>`;
  const indicators = instruments.flatMap((instrument) => instrument.indicators);
  return `<!DOCTYPE html><html><head><style>td { width: 98.67px }</style></head><body><!-- i1 50 -->\n${indicators.map(table).join('\n')}\n</body></html>`;
};
