import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { sampleWorkbook } from '../local/sample.ts';
import { openAddOn as open, type AddOn } from './support/addOn.ts';
import * as person from './support/person.ts';
import { snapshot } from './support/snapshot.ts';
const code = readFileSync('/tmp/server-review.js', 'utf8');
const plan = 'แผนมาตรการ';
const openAddOn = (d: any) => open(structuredClone(d), code);
const log = (...a: any[]) => console.log(...a);
const rowOf = (a: AddOn, tab: string, text: string) => a.shown(tab).findIndex((c) => c.some((x) => x.includes(text))) + 1;
const sheet = (a: AddOn, tab = plan) => a.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)!;
const short = (a: AddOn, tab = plan, cols = 12) => a.shown(tab).map((r, i) => `${i + 1}: ` + r.slice(0, cols).map((c) => c.replace(/\n/g, '⏎').slice(0, 14)).join('|')).join('\n');
const set = (a: AddOn, label: string, v: string) => person.type(a.host, 'ตั้งค่า', rowOf(a, 'ตั้งค่า', label), 2, v);
const cell = (a: AddOn, r: number, c: number, tab = plan) => { const s = snapshot(a).find((t) => t.name === tab)!; return s.cells[String.fromCharCode(64 + c) + r]; };
const scen = (name: string, f: (a: AddOn) => void, data: any = sampleWorkbook()) => it(name, () => { const a = openAddOn(data); try { log('#### ' + name); f(a); } finally { a.close(); } }, 120000);

const planS = (a: AddOn) => snapshot(a).find((t) => t.name === plan)!;
scen('header+key deleted, repaired undisturbed', (a) => {
  a.run();
  person.type(a.host, plan, 9, 8, 'ผลที่พิมพ์'); person.type(a.host, plan, 9, 7, 'เสร็จแล้ว');
  person.deleteRows(a.host, plan, 6, 2);
  log(JSON.stringify((a.ask({ method: 'run' }) as any).value.damage));
  a.ask({ method: 'repairPlan', tab: plan });
  log(short(a, plan, 12).split('\n').slice(3, 14).join('\n'));
  const rep = a.run(); log(rep.planState.personalCells, rep.planState.withheld.map(w=>w.key), rep.planState.progress, JSON.stringify(rep.planState.changes).slice(0, 500));
  log(short(a, plan, 12).split('\n').slice(3, 30).join('\n'), planS(a).hiddenColumns, planS(a).hiddenRows);
  a.ask({ method: 'showFollowUp', show: true });
  log(short(a, plan, 18).split('\n').slice(4, 11).join('\n'));
});
scen('header row only', (a) => {
  a.run();
  person.type(a.host, plan, 9, 8, 'ผลที่พิมพ์'); person.type(a.host, plan, 9, 7, 'เสร็จแล้ว');
  person.deleteRows(a.host, plan, 6, 1);
  a.ask({ method: 'repairPlan', tab: plan });
  const rep = a.run(); log(rep.planState.personalCells, rep.planState.withheld.length, rep.planState.progress); log(short(a, plan, 12).split('\n').slice(3, 10).join('\n'), planS(a).hiddenRows);
});
scen('key row only', (a) => {
  a.run();
  person.type(a.host, plan, 9, 8, 'ผลที่พิมพ์'); person.type(a.host, plan, 9, 7, 'เสร็จแล้ว');
  person.deleteRows(a.host, plan, 14, 1);
  person.deleteRows(a.host, plan, 7, 1);
  a.ask({ method: 'repairPlan', tab: plan });
  const rep = a.run(); log(rep.planState.personalCells, rep.planState.withheld.map((w) => w.key), rep.planState.progress); log(short(a, plan, 12).split('\n').slice(3, 10).join('\n'), planS(a).hiddenRows);
});
scen('mark column deleted', (a) => {
  a.run();
  person.type(a.host, plan, 9, 1, 'ชื่อใหม่'); person.type(a.host, plan, 11, 3, 'ขั้นตอนใหม่');
  person.copyRow(a.host, plan, 12, 13);
  person.deleteColumns(a.host, plan, 5, 1);
  const before = a.shown(plan);
  a.ask({ method: 'repairPlan', tab: plan });
  const rep = a.run(); log(rep.planState.personalCells, rep.planState.withheld.map((w) => w.key), rep.planState.progress, rep.planState.coverage, JSON.stringify(rep.planState.changes));
  log(planS(a).hiddenColumns);
});
scen('mark column deleted where the library has two measures of one name', (a) => {
  a.run();
  set(a, 'ช่วงเวลาดำเนินการ', 'x'); 
  person.deleteColumns(a.host, plan, 5, 1);
  a.ask({ method: 'repairPlan', tab: plan });
  const rep = a.run(); log('old drafts now personal', rep.planState.personalCells, rep.planState.offers.length);
});
scen('essential column deleted + undo is not; insert blank columns; header renamed with key row gone', (a) => {
  a.run();
  person.type(a.host, plan, 6, 7, 'สถานะงาน'); person.type(a.host, plan, 9, 7, 'เสร็จแล้ว'); person.type(a.host, plan, 9, 8, 'ผล');
  person.deleteRows(a.host, plan, 7, 1);
  a.ask({ method: 'repairPlan', tab: plan });
  const rep = a.run(); log(rep.planState.progress); log(a.shown(plan)[6]!.map((x) => x.slice(0, 60)));
});
scen('emptied row offers', (a) => {
  a.run();
  for (const c of [1,2,3,4,6]) person.type(a.host, plan, 14, c, '');
  set(a, 'ช่วงเวลาดำเนินการ', 'ม.ค. 2569 - ก.ย. 2569');
  const rep = a.run(); log('offers', rep.planState.offers.map((o) => [o.key, o.column, o.standing]), 'withheld', rep.planState.withheld.map((w) => w.key), 'personal', rep.planState.personalCells);
});
scen('past own-made plan naming items, carried', (a) => {
  const ss = a.host.services.SpreadsheetApp.getActiveSpreadsheet(); const s = ss.insertSheet('แผนปี 2568', 4);
  s.getRange(1, 1, 6, 5).setValues([
    ['แผนมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2568', '', '', '', ''],
    ['มาตรการ / โครงการ / กิจกรรม', 'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ช่วงระยะเวลาในการดำเนินการ', 'ผู้รับผิดชอบ'],
    ['ประเด็นที่ 3 ช่องทาง', '', '', '', ''],
    ['โครงการสื่อสาร (e6)', 'ข้อ e6 ได้ 80', '1. ทำ', 'ต.ค. 2567', 'กองช่าง'],
    ['รวม', '', '', '', ''],
    ['หมายเหตุ: ผู้รับผิดชอบรายงานทุกไตรมาส', '', '', '', ''],
  ]);
  const rep = a.run(); log(JSON.stringify(rep.planState.lastYear));
  person.deleteRows(a.host, plan, rowOf(a, plan, 'ข้อ e๖ ได้'), 1);
  const keys = rep.planState.lastYear!.measures.map((m) => m.key);
  const o = a.ask({ method: 'run', carry: [keys[0]] }) as any;
  log(o.value.report.planState.coverage.itemsWithoutMeasure);
  log(short(a, plan, 11).split('\n').filter((x) => x.includes('สื่อสาร')));
});
