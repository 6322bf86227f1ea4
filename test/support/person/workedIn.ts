/** A workbook in the middle of its life. */
import type { Behaviour } from '../../../local/host/behaviour.ts';
import { sampleWorkbook } from '../../../local/sample.ts';
import { type Data, inWorkbook, rowWith } from '../runs/cutShort.ts';
import * as person from './person.ts';

type Make = (behaviour?: Behaviour) => Data;

/** Makes a workbook once of each kind: who opens one opens a copy. */
const madeOnce = (make: Make): Make => {
  const made = new Map<Behaviour | undefined, Data>();
  return (behaviour) => {
    const data = made.get(behaviour) ?? make(behaviour);
    made.set(behaviour, data);
    return structuredClone(data);
  };
};

/** The sample after its first run. */
export const analysedSample = madeOnce((behaviour) =>
  inWorkbook(
    sampleWorkbook(),
    (addOn) => {
      addOn.run();
      return addOn.host.workbook.save();
    },
    behaviour,
  ),
);

/** A plan and an analysis that staff worked in, and scores that changed since: the next run renews, adds and takes back. */
export const workedIn = madeOnce((behaviour) =>
  inWorkbook(
    analysedSample(behaviour),
    (addOn) => {
      const { host } = addOn;
      const plan = 'แผนมาตรการ';
      person.type(host, plan, rowWith(addOn, plan, 'ข้อ e๖ ได้'), 3, 'ขั้นตอนของเรา');
      person.deleteRows(host, plan, rowWith(addOn, plan, 'ข้อ o๑๖ ได้'), 1);
      person.insertRows(host, plan, rowWith(addOn, plan, 'ประเด็นที่ ๓'), 2);
      person.type(host, plan, rowWith(addOn, plan, 'ประเด็นที่ ๓') - 2, 1, 'โครงการของเราเอง');
      person.color(host, plan, rowWith(addOn, plan, 'ข้อ i๑๔ ได้'), 1, '#ffff00');
      const analysis = 'บทวิเคราะห์';
      person.type(host, analysis, rowWith(addOn, analysis, 'i๔ หน่วยงานของท่าน'), 4, 'วิเคราะห์โดยคณะทำงาน');
      person.deleteRows(host, analysis, rowWith(addOn, analysis, 'o๒๘ รายงานผล'), 1);
      const score = (tab: string, code: string, text: string): void =>
        person.type(host, tab, rowWith(addOn, tab, `${code} `), 2, text);
      score('IIT', 'i๒', '๑๐๐');
      score('IIT', 'i๑', '๙๑');
      score('IIT', 'i๑๒', '๗๐');
      score('IIT', 'i๗', '๘๐');
      score('EIT', 'e๘', '๑๐๐');
      score('EIT', 'e๙', '๕๐');
      score('OIT', '๐๒๗', '100');
      score('OIT', '๐๕', '0');
      person.type(host, 'ตั้งค่า', rowWith(addOn, 'ตั้งค่า', 'หน่วยงานรับผิดชอบ'), 2, 'สำนักปลัด, กองคลัง, กองสาธารณสุข');
      return host.workbook.save();
    },
    behaviour,
  ),
);
