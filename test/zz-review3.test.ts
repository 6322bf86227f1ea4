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
scen('repair cut short then repaired then run: are steps filled?', () => {
  const base = openAddOn(sampleWorkbook()); base.run(); 
  person.type(base.host, plan, 9, 2, 'ของเรา');
  person.deleteColumns(base.host, plan, 3, 1); const data = base.host.workbook.save(); base.close();
  for (let k = 28; k <= 57; k++) {
    const a = openAddOn(data);
    a.host.calls.failAt(k); a.ask({ method: 'repairPlan', tab: plan }); a.host.calls.failAt(null);
    const first = a.ask({ method: 'run' }) as any;
    let kind = first.value?.kind;
    if (kind === 'damaged') { a.ask({ method: 'repairPlan', tab: plan }); }
    const rep = a.run();
    const h = a.shown(plan).map((r) => r);
    const hdr = h.findIndex((r) => r.some((c) => c.startsWith('ผลการวิเคราะห์')));
    const col = h[hdr]!.findIndex((c) => c.startsWith('ขั้นตอน'));
    log(k, kind, 'steps col', col, 'filled', h.slice(hdr + 2).filter((r) => col >= 0 && r[col] !== '').length, 'personal', rep.planState.personalCells, 'width', h[hdr]!.length, 'own', h.flat().filter((c) => c === 'ของเรา').length);
    a.close();
  }
});
scen('repair header+key cut short', () => {
  const base = openAddOn(sampleWorkbook()); base.run(); 
  person.type(base.host, plan, 9, 2, 'ของเรา');
  person.deleteRows(base.host, plan, 6, 2); const data = base.host.workbook.save(); base.close();
  for (let k = 28; k <= 56; k += 2) {
    const a = openAddOn(data);
    a.host.calls.failAt(k); a.ask({ method: 'repairPlan', tab: plan }); a.host.calls.failAt(null);
    let n = 0; let out: any;
    do { out = a.ask({ method: 'run' }); if (out.value?.kind === 'damaged') a.ask({ method: 'repairPlan', tab: plan }); n++; } while (out.value?.kind === 'damaged' && n < 5);
    const h = a.shown(plan);
    log(k, n, out.value?.kind, 'rows', h.length, 'personal', out.value?.report?.planState.personalCells, 'withheld', out.value?.report?.planState.withheld.length, 'headers', h.filter((r) => r.some((c) => c.startsWith('ผลการวิเคราะห์ตัวชี้วัดตาม'))).length, 'own', h.flat().filter((c) => c === 'ของเรา').length, 'hidden', planS(a).hiddenRows);
    a.close();
  }
});
scen('vertical merge at section end', (a) => {
  a.run();
  person.insertRows(a.host, plan, 10, 2);
  a.host.tab(plan).merge({ startRow: 8, endRow: 10, startColumn: 0, endColumn: 0 } as any);
  person.type(a.host, 'EIT', rowOf(a, 'EIT', 'e๑ '), 2, '50');
  person.type(a.host, 'IIT', rowOf(a, 'IIT', 'i๒ '), 2, '20');
  const rep = a.run(); log(JSON.stringify(rep.planState.changes.added)); log(short(a, plan, 4).split('\n').slice(6, 16).join('\n'));
  log(planS(a).merges);
  const rep2 = a.run(); log('2nd', rep2.planState.personalCells, rep2.planState.withheldItems, rep2.planState.coverage.itemsWithoutMeasure, rep2.planState.changes.isNothing);
});
scen('last year results longer than a cell', (a) => {
  a.run();
  const r = rowOf(a, plan, 'ข้อ e๖ ได้');
  person.type(a.host, plan, r, 8, 'ก'.repeat(30000)); person.type(a.host, plan, r, 9, 'ข'.repeat(30000));
  set(a, 'ปีงบประมาณ', '2569');
  log(JSON.stringify(a.ask({ method: 'run' })).slice(0, 400));
});
scen('last years plan damaged', (a) => {
  a.run();
  person.type(a.host, plan, 9, 2, 'ของปีก่อน');
  person.deleteRows(a.host, plan, 7, 1);
  set(a, 'ปีงบประมาณ', '2569');
  const o = a.ask({ method: 'run' }) as any; log(JSON.stringify(o).slice(0, 300));
  a.ask({ method: 'repairPlan', tab: plan });
  const rep = a.run(); log(rep.planState.planTab, JSON.stringify(rep.planState.changes).slice(0, 300), rep.planState.plans); log(a.shown(plan).slice(0, 4).map((r) => r[0]));
});
scen('next year, carry', (a) => {
  a.run();
  const r = rowOf(a, plan, 'ข้อ e๖ ได้');
  person.type(a.host, plan, r, 1, 'ชื่อของเรา'); person.type(a.host, plan, r, 7, 'เสร็จแล้ว'); person.type(a.host, plan, r, 8, 'ทำครบ');
  set(a, 'ปีงบประมาณ', '2569');
  const rep = a.run(); log(rep.planState.planTab, a.tabs());
  log(rep.planState.lastYear?.measures.map((m) => [m.key, m.isInPlan, m.result.slice(0, 20)].join('/')).join(' '));
  const p2 = rep.planState.planTab;
  const key = 'e6';
  const pre = a.ask({ method: 'preview', carry: [key] }) as any;
  const before = snapshot(a);
  const post = a.ask({ method: 'run', carry: [key] }) as any;
  log(JSON.stringify(pre.value.report.planState.changes)); log(JSON.stringify(post.value.report.planState.changes));
  const s1 = snapshot(a); a.run(); log('idem', JSON.stringify(s1) === JSON.stringify(snapshot(a)));
  const again = a.ask({ method: 'run', carry: [key] }) as any; log('carry again', JSON.stringify(again.value.report.planState.changes));
  log(a.shown(p2).filter((x) => x[0] === 'ชื่อของเรา' ).map((x) => x.map((y) => y.slice(0, 30))));
});
scen('tab copied left', (a) => {
  a.run();
  // a copy of the plan made by a person to the left: imitate with insertSheet at 0
  const ss = a.host.services.SpreadsheetApp.getActiveSpreadsheet();
  const copy = ss.insertSheet('สำเนาของ แผนมาตรการ', 0); const v = sheet(a).getDataRange().getValues() as any[][];
  copy.getRange(1, 1, v.length, v[0]!.length).setValues(v.map((r) => r.map((c) => (c === '' ? '' : `'${c}`))));
  person.type(a.host, 'IIT', rowOf(a, 'IIT', 'i๒ '), 2, '20');
  const rep = a.run(); log(rep.planState.planTab, rep.planState.plans);
});
scen('mark column typed', (a) => {
  a.run();
  person.insertRows(a.host, plan, 12, 1);
  person.type(a.host, plan, 12, 1, 'ของเรา'); person.type(a.host, plan, 12, 5, '=1+1');
  set(a, 'ช่วงเวลาดำเนินการ', 'ม.ค. 2569 - ก.ย. 2569');
  person.type(a.host, 'IIT', rowOf(a, 'IIT', 'i๒ '), 2, '20');
  a.run(); log(JSON.stringify(cell(a, 12, 5)));
});
scen('report: deleted row, own renamed, offers', (a) => {
  a.run();
  const q = rowOf(a, plan, 'ประเด็นที่ ๔'); person.insertRows(a.host, plan, q, 1); person.type(a.host, plan, q, 1, 'โครงการเดิม'); person.type(a.host, plan, q, 8, 'ผลเดิม');
  const r = a.ask({ method: 'reportMeasures', fiscalYear: 2568 }) as any; const tab = r.value.tab;
  log(short(a, tab, 8));
  const rr = rowOf(a, tab, 'โครงการเดิม'); person.type(a.host, tab, rr, 8, 'ปัญหาที่พิมพ์ในรายงาน');
  person.type(a.host, plan, q, 1, 'โครงการเปลี่ยนชื่อ');
  log(JSON.stringify(a.ask({ method: 'reportMeasures', fiscalYear: 2568 })));
  log(short(a, tab, 8).split('\n').slice(10, 24).join('\n'));
  const d = rowOf(a, tab, 'โครงการพัฒนา'); person.deleteRows(a.host, tab, d, 1);
  person.type(a.host, plan, rowOf(a, plan, 'ข้อ e๖ ได้'), 8, 'ผล e6');
  log(JSON.stringify(a.ask({ method: 'reportMeasures', fiscalYear: 2568 })));
  log('e6 row back?', rowOf(a, tab, 'โครงการพัฒนา'));
  log('progress in title', a.shown(tab)[3]![0]);
});
scen('all rows and issues deleted, restore', (a) => {
  a.run();
  person.insertRows(a.host, plan, 28, 3);
  person.deleteRows(a.host, plan, 8, 20);
  const rep = a.run(); log(rep.planState.withheld.length, rep.planState.changes.isNothing, a.shown(plan)[3]![0]);
  const x = a.ask({ method: 'run', restore: rep.planState.withheld.map((w) => w.key) }) as any;
  log(short(a, plan, 3)); log(planS(a).hiddenRows, planS(a).frozenRows);
  const y = a.run(); log(y.planState.changes.isNothing, JSON.stringify(y.planState.coverage).slice(0, 200));
});
scen('empty tab with notes', (a) => {
  const ss = a.host.services.SpreadsheetApp.getActiveSpreadsheet(); ss.insertSheet(plan, 0);
  person.color(a.host, plan, 3, 3, '#ff0000'); person.note(a.host, plan, 3, 3, 'x');
  a.run(); const s = planS(a); log(s.notes, (s.cells['C3'] as any)?.format?.background);
});
scen('texts and numbers', (a) => {
  a.run();
  const vals = ["'=1+1", "''x", '1/2', '12.50', '๑๒', 'TRUE', '2568-10-01', '=D11&""'];
  vals.forEach((v, i) => person.type(a.host, plan, [9, 11, 12, 14, 15, 16, 18, 19][i]!, 4, v));
  const before = planS(a); set(a, 'ช่วงเวลาดำเนินการ', 'ม.ค. 2569 - ก.ย. 2569'); a.run(); const after = planS(a);
  for (const r of [9, 11, 12, 14, 15, 16, 18, 19]) log(r, JSON.stringify([before.cells['D' + r]?.value, before.cells['D' + r]?.formula]), JSON.stringify([after.cells['D' + r]?.value, after.cells['D' + r]?.formula]));
});
