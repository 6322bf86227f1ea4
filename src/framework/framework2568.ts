/**
 * Fiscal year 2568, as assessed by the National Anti-Corruption Commission.
 *
 * Titles, indicators and weights: the published results of that year (0.30 · 99.29 + 0.15 · 96.12 + 0.15 · 90.56 +
 * 0.40 · 77.00 = 88.59 gives the weights). Not confirmed: where OIT's sub-indicators begin and end, the names of issues
 * 1, 3, 4 and 5, and the issue each item is filed under.
 */
import type { Framework, IssueNumber, Item, Topic } from './framework.ts';

const surveyItem = (code: string, issue: IssueNumber, title: string): Item => ({
  code,
  topic: code,
  issue,
  title,
});

const openDataItem = (number: number, topic: Topic, issue: IssueNumber, title: string): Item => ({
  code: `o${number}`,
  topic,
  issue,
  title,
});

export const framework2568: Framework = {
  fiscalYear: 2568,
  instruments: [
    {
      code: 'IIT',
      letter: 'i',
      name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
      itemScale: 'percent',
      parts: [{ code: 'IIT', weight: 0.3, itemsPublished: true }],
      indicators: [
        {
          number: 1,
          name: 'การปฏิบัติหน้าที่',
          subIndicators: [],
          items: [
            surveyItem(
              'i1',
              1,
              'การปฏิบัติงานหรือให้บริการของเจ้าหน้าที่ในหน่วยงานของท่านเป็นไปตามขั้นตอนและระยะเวลามากน้อยเพียงใด',
            ),
            surveyItem(
              'i2',
              1,
              'เจ้าหน้าที่ในหน่วยงานของท่าน มีการเลือกปฏิบัติอย่างไม่เป็นธรรมต่อผู้ที่มาติดต่อหรือผู้รับบริการมากน้อยเพียงใด',
            ),
            surveyItem('i3', 1, 'เจ้าหน้าที่ในหน่วยงานของท่าน มีการเรียกรับสินบนเพื่อแลกกับการปฏิบัติงานหรือการให้บริการหรือไม่'),
          ],
        },
        {
          number: 2,
          name: 'การใช้งบประมาณ',
          subIndicators: [],
          items: [
            surveyItem('i4', 5, 'หน่วยงานของท่าน ใช้จ่ายงบประมาณเป็นไปตามวัตถุประสงค์ มากน้อยเพียงใด'),
            surveyItem(
              'i5',
              5,
              'เจ้าหน้าที่ในหน่วยงานของท่าน มีการเบิกจ่ายเงินเป็นเท็จ เช่น ค่าทำงานล่วงเวลา ค่าวัสดุอุปกรณ์ หรือค่าเดินทาง ฯลฯ มากน้อยเพียงใด',
            ),
            surveyItem(
              'i6',
              5,
              'หน่วยงานของท่านมีการใช้งบประมาณหรือการจัดซื้อจัดจ้างที่เอื้อประโยชน์ให้บุคคลใดบุคคลหนึ่ง มากน้อยเพียงใด',
            ),
          ],
        },
        {
          number: 3,
          name: 'การใช้อำนาจ',
          subIndicators: [],
          items: [
            surveyItem(
              'i7',
              6,
              'ท่านเคยถูกผู้บังคับบัญชาของท่านสั่งให้ทำธุระส่วนตัวของผู้บังคับบัญชาหรือพวกพ้องบ่อยครั้งมากน้อยเพียงใด',
            ),
            surveyItem(
              'i8',
              6,
              'ท่านเคยถูกผู้บังคับบัญชาของท่านสั่งให้ทำในสิ่งที่เป็นการทุจริตหรือประพฤติมิชอบบ่อยครั้งมากน้อยเพียงใด',
            ),
            surveyItem(
              'i9',
              6,
              'การบริหารงานบุคคลในหน่วยงานของท่านมีการให้หรือรับสินบน เพื่อแลกกับการบรรจุแต่งตั้ง โยกย้าย หรือเลื่อนตำแหน่งหรือไม่',
            ),
          ],
        },
        {
          number: 4,
          name: 'การใช้ทรัพย์สินของราชการ',
          subIndicators: [],
          items: [
            surveyItem(
              'i10',
              4,
              'เจ้าหน้าที่ในหน่วยงานของท่าน มีการขอยืมหรือขอใช้ทรัพย์สินของหน่วยงานอย่างถูกต้องตามขั้นตอนหรือแนวปฏิบัติมากน้อยเพียงใด',
            ),
            surveyItem(
              'i11',
              4,
              'เจ้าหน้าที่ในหน่วยงานของท่าน เคยนำทรัพย์สินของหน่วยงานไปใช้เพื่อประโยชน์ส่วนตัว บ่อยครั้งมากน้อยเพียงใด',
            ),
            surveyItem(
              'i12',
              4,
              'การกำกับดูแลและตรวจสอบทรัพย์สินของหน่วยงานสามารถป้องกันการนำทรัพย์สินของหน่วยงานไปใช้ประโยชน์ส่วนตัวได้ มากน้อยเพียงใด',
            ),
          ],
        },
        {
          number: 5,
          name: 'การแก้ไขปัญหาการทุจริต',
          subIndicators: [],
          items: [
            surveyItem('i13', 7, 'ผู้บริหารสูงสุดของหน่วยงานของท่าน ให้ความสำคัญกับการแก้ไขปัญหาการทุจริต มากน้อยเพียงใด'),
            surveyItem('i14', 7, 'ท่านคิดว่าการดำเนินการเพื่อป้องกันการทุจริตของหน่วยงานท่าน สามารถป้องกันได้มากน้อยเพียงใด'),
            surveyItem(
              'i15',
              7,
              'ท่านเชื่อมั่นในกระบวนการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบภายในหน่วยงานของท่าน มากน้อยเพียงใด',
            ),
          ],
        },
      ],
    },
    {
      code: 'EIT',
      letter: 'e',
      name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
      itemScale: 'percent',
      parts: [
        { code: 'EIT1', weight: 0.15, itemsPublished: true },
        { code: 'EIT2', weight: 0.15, itemsPublished: false },
      ],
      indicators: [
        {
          number: 6,
          name: 'คุณภาพการดำเนินงาน',
          subIndicators: [],
          items: [
            surveyItem('e1', 1, 'เจ้าหน้าที่ปฏิบัติงานหรือให้บริการแก่ท่าน เป็นไปตามขั้นตอนและระยะเวลา'),
            surveyItem('e2', 2, 'เจ้าหน้าที่ปฏิบัติงานหรือให้บริการแก่ท่าน และผู้อื่นอย่างเท่าเทียมกัน'),
            surveyItem('e3', 2, 'ท่านเคยถูกเจ้าหน้าที่เรียกรับสินบน เพื่อแลกกับการปฏิบัติงานหรือให้บริการแก่ท่านหรือไม่'),
          ],
        },
        {
          number: 7,
          name: 'ประสิทธิภาพการสื่อสาร',
          subIndicators: [],
          items: [
            surveyItem('e4', 3, 'หน่วยงานมีช่องทางการเผยแพร่ข้อมูลข่าวสารที่สามารถเข้าถึงได้ง่าย'),
            surveyItem('e5', 3, 'หน่วยงานมีการประชาสัมพันธ์ข้อมูลข่าวสารที่ประชาชนหรือผู้รับบริการควรได้รับทราบอย่างชัดเจน'),
            surveyItem('e6', 3, 'เจ้าหน้าที่สามารถสื่อสาร ตอบข้อซักถาม หรือให้คำอธิบายแก่ท่านได้อย่างชัดเจน'),
          ],
        },
        {
          number: 8,
          name: 'การปรับปรุงระบบการทำงาน',
          subIndicators: [],
          items: [
            surveyItem(
              'e7',
              3,
              'หน่วยงานมีการเปิดโอกาสให้บุคคลภายนอกได้เข้าไปมีส่วนร่วมในการปรับปรุงพัฒนาการดำเนินงานของหน่วยงาน',
            ),
            surveyItem('e8', 2, 'หน่วยงานมีการปรับปรุงการดำเนินงานให้ตอบสนองต่อประชาชน'),
            surveyItem('e9', 2, 'หน่วยงานมีการพัฒนาการให้บริการผ่านช่องทางออนไลน์ให้สะดวก รวดเร็วและมีประสิทธิภาพ'),
          ],
        },
      ],
    },
    {
      code: 'OIT',
      letter: 'o',
      name: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ',
      itemScale: 'zero-or-hundred',
      parts: [{ code: 'OIT', weight: 0.4, itemsPublished: true }],
      indicators: [
        {
          number: 9,
          name: 'การเปิดเผยข้อมูล',
          subIndicators: [
            { number: '9.1', name: 'ข้อมูลพื้นฐาน', items: ['o1', 'o2', 'o3', 'o4'] },
            {
              number: '9.2',
              name: 'การบริหารงานและการใช้จ่ายงบประมาณ',
              items: ['o5', 'o6', 'o7', 'o8', 'o9', 'o10', 'o11'],
            },
            { number: '9.3', name: 'การจัดซื้อจัดจ้าง', items: ['o12', 'o13'] },
            { number: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล', items: ['o14', 'o15', 'o16'] },
            { number: '9.5', name: 'การส่งเสริมความโปร่งใส', items: ['o17', 'o18', 'o19', 'o20'] },
          ],
          items: [
            openDataItem(1, 'structure', 3, 'โครงสร้างและอำนาจหน้าที่'),
            openDataItem(2, 'executives', 3, 'ข้อมูลผู้บริหาร'),
            openDataItem(3, 'contact', 3, 'ข้อมูลการติดต่อ'),
            openDataItem(4, 'news', 3, 'ข่าวประชาสัมพันธ์'),
            openDataItem(5, 'strategic-plan', 3, 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน'),
            openDataItem(
              6,
              'action-plan',
              5,
              'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี พ.ศ. {year}',
            ),
            openDataItem(7, 'annual-report', 5, 'รายงานผลการดำเนินงานประจำปี พ.ศ. {lastYear}'),
            openDataItem(8, 'work-manual', 1, 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่'),
            openDataItem(9, 'service-manual', 1, 'คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ'),
            openDataItem(10, 'e-service', 2, 'E-Service'),
            openDataItem(11, 'service-statistics', 2, 'ข้อมูลสถิติการให้บริการ'),
            openDataItem(
              12,
              'procurement-list',
              5,
              'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี พ.ศ. {year}',
            ),
            openDataItem(
              13,
              'procurement-report',
              5,
              'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี พ.ศ. {lastYear}',
            ),
            openDataItem(14, 'hr-plan', 6, 'แผนการบริหารและพัฒนาทรัพยากรบุคคล'),
            openDataItem(15, 'hr-report', 6, 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี พ.ศ. {lastYear}'),
            openDataItem(16, 'ethics', 6, 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม'),
            openDataItem(17, 'complaint-guideline', 7, 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'),
            openDataItem(18, 'complaint-channel', 7, 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'),
            openDataItem(19, 'complaint-statistics', 7, 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'),
            openDataItem(20, 'participation', 3, 'การเปิดโอกาสให้เกิดการมีส่วนร่วม'),
          ],
        },
        {
          number: 10,
          name: 'การป้องกันการทุจริต',
          subIndicators: [
            {
              number: '10.1',
              name: 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน',
              items: ['o21', 'o22', 'o23', 'o24'],
            },
            {
              number: '10.2',
              name: 'การส่งเสริมคุณธรรมและความโปร่งใส',
              items: ['o25', 'o26', 'o27', 'o28'],
            },
          ],
          items: [
            openDataItem(
              21,
              'no-gift-policy',
              7,
              'ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่',
            ),
            openDataItem(22, 'gift-report', 7, 'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา'),
            openDataItem(
              23,
              'bribery-risk',
              7,
              'การประเมินความเสี่ยงที่อาจเกิดการให้/รับสินบนจากการดำเนินงานตามภารกิจของหน่วยงาน ประจำปี พ.ศ. {year}',
            ),
            openDataItem(
              24,
              'risk-report',
              7,
              'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี พ.ศ. {lastYear}',
            ),
            openDataItem(25, 'anti-corruption-plan', 7, 'แผนปฏิบัติการป้องกันการทุจริต'),
            openDataItem(
              26,
              'anti-corruption-report',
              7,
              'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี พ.ศ. {lastYear}',
            ),
            openDataItem(27, 'integrity-measures', 7, 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'),
            openDataItem(
              28,
              'integrity-report',
              7,
              'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี พ.ศ. {lastYear}',
            ),
          ],
        },
      ],
    },
  ],
  levels: [
    { name: 'ผ่านดีเยี่ยม', overall: 95, eachInstrument: 95 },
    { name: 'ผ่านดี', overall: 85, eachInstrument: 85 },
    { name: 'ผ่าน', overall: 85, eachInstrument: 0 },
    { name: 'ต้องปรับปรุง', overall: 70, eachInstrument: 0 },
    { name: 'ต้องปรับปรุงโดยด่วน', overall: 0, eachInstrument: 0 },
  ],
  issues: [
    { number: 1, name: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', confirmed: false },
    { number: 2, name: 'การให้บริการและระบบ E-Service', confirmed: true },
    { number: 3, name: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ', confirmed: false },
    { number: 4, name: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', confirmed: false },
    { number: 5, name: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง', confirmed: false },
    { number: 6, name: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล', confirmed: true },
    { number: 7, name: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน', confirmed: true },
  ],
  unconfirmed: ['sub-indicators', 'item-issues'],
};
