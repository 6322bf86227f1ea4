import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, draftRow, type PlanRow, type TitledDraft } from '../../../test/support/plan/drafts.ts';
import { StandingPlan } from '../../../test/support/plan/standingPlan.ts';
import type { Edit } from '../../grid/edits.ts';
import { type PlanColumn, planColumns } from '../../plan/table/columns.ts';
import { writeRowMark } from '../marks.ts';
import type { CarriedRow, Wishes } from '../tableChange.ts';

const i2 = draftRow('i2', '1');
const e2 = draftRow('e2', '2');
const e8 = draftRow('e8', '2');
const o27 = draftRow('o27', '3');
const draft = draftOf([i2, e2, o27]);

const expectNothing = (plan: StandingPlan, next: TitledDraft): void => {
  const before = plan.tab.grid;
  const change = plan.renew(next);
  expect(change).toMatchObject({
    cells: [],
    headings: [],
    marks: [],
    deletions: [],
    insertions: [],
  });
  expect(change.edits).toEqual([]);
  expect(plan.tab.grid).toEqual(before);
};

describe('merging a draft into an untouched plan', () => {
  it('changes nothing when nothing changed', () => {
    const plan = new StandingPlan(draft);
    expectNothing(plan, draft);
    expect(plan.renew(draft)).toMatchObject({ offers: [], personal: 0, withheld: [] });
  });

  it('renews the cells whose draft changed, and then nothing more', () => {
    const plan = new StandingPlan(draft);
    const newer = draftOf([{ ...i2, cells: { ...i2.cells, analysis: 'ใหม่', steps: '1. ใหม่' } }, e2, o27]);
    const change = plan.renew(newer);
    expect(change.cells.map(({ column, cell }) => [column, cell])).toEqual([
      ['analysis', 'ใหม่'],
      ['steps', '1. ใหม่'],
    ]);
    expect(plan.cells(plan.rowOf('i2'))).toEqual({ ...i2.cells, analysis: 'ใหม่', steps: '1. ใหม่' });
    expect(change.offers).toEqual([]);
    expectNothing(plan, newer);
  });

  it('renews the title lines that it wrote', () => {
    const plan = new StandingPlan(draft);
    const newer = { ...draft, title: ['แผนมาตรการ', 'อบต.ตัวอย่าง'] };
    plan.renew(newer);
    expect(plan.above).toEqual(['แผนมาตรการ', 'อบต.ตัวอย่าง', '']);
    expectNothing(plan, newer);
  });

  it('keeps a title line that a person wrote', () => {
    const plan = new StandingPlan(draft);
    plan.type(2, 'measure', 'องค์การบริหารส่วนตำบลของเรา');
    plan.renew({ ...draft, title: ['แผนมาตรการ', 'อบต.ตัวอย่าง'] });
    expect(plan.above[1]).toBe('องค์การบริหารส่วนตำบลของเรา');
  });

  it('fills a title line that had nothing to say at first', () => {
    const plan = new StandingPlan(draftOf([i2], ['แผนมาตรการ', '', 'จัดทำจาก…']));
    plan.renew(draftOf([i2], ['แผนมาตรการ', 'อบต.ตัวอย่าง', 'จัดทำจาก…']));
    expect(plan.above.slice(0, 3)).toEqual(['แผนมาตรการ', 'อบต.ตัวอย่าง', 'จัดทำจาก…']);
  });
});

describe('a cell that a person wrote', () => {
  it('is kept, and counted', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('i2'), 'steps', 'ขั้นตอนของเรา');
    const change = plan.renew(draft);
    expect(plan.cells(plan.rowOf('i2')).steps).toBe('ขั้นตอนของเรา');
    expect(change).toMatchObject({ cells: [], personal: 1, offers: [] });
    expectNothing(plan, draft);
  });

  it('is kept and reported when a newer draft exists, run after run', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('i2'), 'steps', 'ขั้นตอนของเรา');
    const newer = draftOf([draftRow('i2', '1', 'v2'), e2, o27]);
    const first = plan.renew(newer);
    const offer = { key: 'i2', column: 'steps', standing: 'ขั้นตอนของเรา', draft: 'steps of i2 v2' };
    expect(first.offers).toMatchObject([offer]);
    expect(plan.cells(plan.rowOf('i2'))).toEqual({
      ...draftRow('i2', '1', 'v2').cells,
      steps: 'ขั้นตอนของเรา',
    });
    const second = plan.renew(newer);
    expect(second).toMatchObject({ cells: [], marks: [], personal: 1 });
    expect(second.offers).toMatchObject([offer]);
  });

  it('is kept when it was emptied', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('i2'), 'period', '');
    plan.renew(draftOf([draftRow('i2', '1', 'v2'), e2, o27]));
    expect(plan.cells(plan.rowOf('i2')).period).toBe('');
  });

  it('is kept when it holds what an older draft said', () => {
    const plan = new StandingPlan(draft);
    const newer = draftOf([draftRow('i2', '1', 'v2'), e2, o27]);
    plan.renew(newer);
    plan.type(plan.rowOf('i2'), 'steps', i2.cells.steps);
    plan.renew(newer);
    expect(plan.cells(plan.rowOf('i2')).steps).toBe(i2.cells.steps);
  });

  it('is ours again once it holds our words', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('i2'), 'steps', 'ขั้นตอนของเรา');
    plan.renew(draftOf([draftRow('i2', '1', 'v2'), e2, o27]));
    plan.type(plan.rowOf('i2'), 'steps', 'steps of i2 v2');
    expect(plan.renew(draftOf([draftRow('i2', '1', 'v2'), e2, o27]))).toMatchObject({
      personal: 0,
      offers: [],
    });
    plan.renew(draftOf([draftRow('i2', '1', 'v3'), e2, o27]));
    expect(plan.cells(plan.rowOf('i2'))).toEqual(draftRow('i2', '1', 'v3').cells);
  });

  it('stays in its row when rows are sorted and moved', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('o27'), 'responsible', 'กองช่าง');
    plan.arrange(plan.rows.map(({ row }) => row).reverse());
    plan.renew(draftOf([draftRow('i2', '1', 'v2'), draftRow('e2', '2', 'v2'), draftRow('o27', '3', 'v2')]));
    expect(plan.cells(plan.rowOf('o27'))).toEqual({
      ...draftRow('o27', '3', 'v2').cells,
      responsible: 'กองช่าง',
    });
    expect(plan.cells(plan.rowOf('i2'))).toEqual(draftRow('i2', '1', 'v2').cells);
  });
});

describe('a row that a person deleted', () => {
  it('stays away, and is reported', () => {
    const plan = new StandingPlan(draft);
    plan.remove(plan.rowOf('e2'));
    expect(plan.renew(draft).withheld.map(({ key }) => key)).toEqual(['e2']);
    expect(plan.renew(draft).withheld.map(({ key }) => key)).toEqual(['e2']);
    expect(plan.rowsOf('e2')).toEqual([]);
  });

  it('stays away when its item leaves the plan and comes back', () => {
    const plan = new StandingPlan(draft);
    plan.remove(plan.rowOf('e2'));
    plan.renew(draftOf([i2, o27]));
    plan.renew(draft);
    expect(plan.rowsOf('e2')).toEqual([]);
  });

  it('is not drafted again for a row whose hidden cell is gone', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('e2'), 'mark', '');
    const change = plan.renew(draft);
    expect(change.insertions).toEqual([]);
    expect(plan.outline).toContain(e2.cells.measure);
  });
});

describe('a row whose items need no measure any more', () => {
  it('is taken back when nobody touched it, and may come back later', () => {
    const plan = new StandingPlan(draft);
    const change = plan.renew(draftOf([i2, o27]));
    expect(change.deletions).toHaveLength(1);
    expect(plan.rowsOf('e2')).toEqual([]);
    expect(change.withheld).toEqual([]);
    expectNothing(plan, draftOf([i2, o27]));
    plan.renew(draft);
    expect(plan.cells(plan.rowOf('e2'))).toEqual(e2.cells);
    expectNothing(plan, draft);
  });

  it('is kept when a person wrote in it', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('e2'), 'responsible', 'กองช่าง');
    const change = plan.renew(draftOf([i2, o27]));
    expect(change.deletions).toEqual([]);
    expect(plan.cells(plan.rowOf('e2')).responsible).toBe('กองช่าง');
    expectNothing(plan, draftOf([i2, o27]));
  });

  it('is kept when it holds something beside the plan', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('e2'), 'beside', 'ผู้ประสานงาน');
    expect(plan.renew(draftOf([i2, o27])).deletions).toEqual([]);
  });

  it('is kept when it carries a note or a colour', () => {
    const plan = new StandingPlan(draft);
    const change = plan.renew(draftOf([i2, o27]), { noted: plan.rowOf('e2') });
    expect(change.deletions).toEqual([]);
    expect(plan.cells(plan.rowOf('e2'))).toEqual(e2.cells);
  });

  it('is kept when a picture stands in it, which shows no text', () => {
    const plan = new StandingPlan(draft);
    const change = plan.renew(draftOf([i2, o27]), { noted: { pictured: plan.rowOf('e2') } });
    expect(change.deletions).toEqual([]);
  });

  it('that was kept is renewed when its item comes back', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('e2'), 'responsible', 'กองช่าง');
    plan.renew(draftOf([i2, o27]));
    plan.renew(draftOf([i2, draftRow('e2', '2', 'v2'), o27]));
    expect(plan.cells(plan.rowOf('e2'))).toEqual({
      ...draftRow('e2', '2', 'v2').cells,
      responsible: 'กองช่าง',
    });
  });
});

describe('a new row', () => {
  it('goes to the end of its issue', () => {
    const plan = new StandingPlan(draft);
    plan.renew(draftOf([i2, e2, e8, o27]));
    expect(plan.outline).toEqual([
      'ประเด็นที่ 1',
      'measure of i2',
      'ประเด็นที่ 2',
      'measure of e2',
      'measure of e8',
      'ประเด็นที่ 3',
      'measure of o27',
    ]);
    expectNothing(plan, draftOf([i2, e2, e8, o27]));
  });

  it("goes below a person's own rows, and above empty ones", () => {
    const plan = new StandingPlan(draft);
    const own = plan.insertBelow(plan.rowOf('e2'), { measure: 'โครงการของเรา' });
    plan.insertBelow(own);
    plan.renew(draftOf([i2, e2, e8, o27]));
    expect(plan.outline.slice(2)).toEqual([
      'ประเด็นที่ 2',
      'measure of e2',
      'โครงการของเรา',
      'measure of e8',
      '',
      'ประเด็นที่ 3',
      'measure of o27',
    ]);
  });

  it('goes where the row taken back in the same run stood', () => {
    const plan = new StandingPlan(draft);
    plan.renew(draftOf([i2, e8, o27]));
    expect(plan.outline.slice(2, 5)).toEqual(['ประเด็นที่ 2', 'measure of e8', 'ประเด็นที่ 3']);
  });

  it('goes to the end of the plan when its issue has no row any more', () => {
    const plan = new StandingPlan(draft);
    plan.remove(plan.sectionRow('2'));
    plan.remove(plan.rowOf('e2'));
    plan.renew(draftOf([i2, e2, e8, o27]));
    expect(plan.outline.at(-1)).toBe('measure of e8');
  });

  it('comes with others of its issue in their order', () => {
    const plan = new StandingPlan(draftOf([i2]));
    plan.renew(draftOf([i2, e2, e8, o27]));
    expect(plan.outline.slice(2).filter((text) => text.startsWith('measure'))).toEqual([
      'measure of e2',
      'measure of e8',
      'measure of o27',
    ]);
  });
});

describe('a row that a person copied', () => {
  const copied = (): { plan: StandingPlan; copy: number } => {
    const plan = new StandingPlan(draft);
    const copy = plan.rowOf('e2') + 1;
    plan.copy(copy - 1, copy);
    return { plan, copy };
  };

  it('is renewed where nobody touched it, and kept where a person did, like the row it came from', () => {
    const { plan, copy } = copied();
    plan.type(copy, 'measure', 'e2 สำหรับกองช่าง');
    const newer = draftOf([i2, draftRow('e2', '2', 'v2'), o27]);
    plan.renew(newer);
    expect(plan.rowsOf('e2').map((row) => plan.cells(row).measure)).toEqual([
      'measure of e2 v2',
      'e2 สำหรับกองช่าง',
    ]);
    expect(plan.cells(copy)).toEqual({ ...draftRow('e2', '2', 'v2').cells, measure: 'e2 สำหรับกองช่าง' });
    expectNothing(plan, newer);
  });

  it('stays when its item leaves the plan, now and in every later run', () => {
    const { plan } = copied();
    plan.renew(draftOf([i2, o27]));
    expect(plan.rowsOf('e2').length).toBeGreaterThan(0);
    expectNothing(plan, draftOf([i2, o27]));
    expect(plan.rowsOf('e2').length).toBeGreaterThan(0);
  });

  it('and edited stays when its item leaves the plan', () => {
    const { plan, copy } = copied();
    plan.type(copy, 'measure', 'e2 สำหรับกองช่าง');
    plan.renew(draftOf([i2, o27]));
    plan.renew(draftOf([i2, o27]));
    expect(plan.rowsOf('e2')).toContain(copy);
    expect(plan.cells(copy).measure).toBe('e2 สำหรับกองช่าง');
  });
});

describe('the row of a section', () => {
  const bare = 'ประเด็นที่ 2 (ยังไม่มีมาตรการ)';

  it('says so while no measure stands under it', () => {
    expect(bare).not.toBe('ประเด็นที่ 2');
    expect(bare).toContain('ประเด็นที่ 2');
    expect(new StandingPlan(draftOf([i2, o27])).outline).toContain(bare);
  });

  it('loses its remark when a measure comes, and gets it back when the measure goes', () => {
    const plan = new StandingPlan(draftOf([i2, o27]));
    plan.renew(draft);
    expect(plan.cells(plan.sectionRow('2')).measure).toBe('ประเด็นที่ 2');
    expectNothing(plan, draft);
    plan.renew(draftOf([i2, o27]));
    expect(plan.cells(plan.sectionRow('2')).measure).toBe(bare);
    expectNothing(plan, draftOf([i2, o27]));
  });

  it("loses its remark when a person adds a measure of the office's own", () => {
    const plan = new StandingPlan(draftOf([i2, o27]));
    plan.insertBelow(plan.sectionRow('2'), { measure: 'โครงการของเรา' });
    const change = plan.renew(draftOf([i2, o27]));
    expect(change.covered).toEqual(['1', '2', '3']);
    expect(plan.cells(plan.sectionRow('2')).measure).toBe('ประเด็นที่ 2');
  });

  it('gets its remark when a person deletes its only measure', () => {
    const plan = new StandingPlan(draft);
    plan.remove(plan.rowOf('e2'));
    const change = plan.renew(draft);
    expect(change.covered).toEqual(['1', '3']);
    expect(plan.cells(plan.sectionRow('2')).measure).toBe(bare);
  });

  it('gets its remark when a person empties its only measure', () => {
    const plan = new StandingPlan(draft);
    for (const column of planColumns) plan.type(plan.rowOf('e2'), column, '');
    const change = plan.renew(draft);
    expect(change.covered).toEqual(['1', '3']);
    expect(plan.cells(plan.sectionRow('2')).measure).toBe(bare);
  });

  it('keeps its remark when all that stands under it is a row of another section', () => {
    const plan = new StandingPlan(draftOf([i2, o27]));
    plan.remove(plan.sectionRow('3'));
    plan.remove(plan.sectionRow('1'));
    const change = plan.renew(draftOf([i2, o27]));
    expect(change.covered).toEqual(['1', '3']);
    expect(plan.cells(plan.sectionRow('2')).measure).toBe(bare);
    expectNothing(plan, draftOf([i2, o27]));
  });

  it('keeps its name when a person sorted the table, which leaves no measure under its issue', () => {
    const plan = new StandingPlan(draft);
    const isHead = ({ mark }: (typeof plan.rows)[number]): boolean => mark?.kind === 'section';
    const sorted = [...plan.rows.filter(isHead), ...plan.rows.filter((row) => !isHead(row))];
    plan.arrange(sorted.map(({ row }) => row));
    expect(plan.renew(draft).covered).toEqual(['1', '2', '3']);
    expect(plan.cells(plan.sectionRow('1')).measure).toBe('ประเด็นที่ 1');
  });

  it('is kept when a person reworded it', () => {
    const plan = new StandingPlan(draftOf([i2, o27]));
    plan.type(plan.sectionRow('2'), 'measure', 'ประเด็นที่ ๒ การให้บริการของเรา');
    plan.renew(draft);
    expect(plan.cells(plan.sectionRow('2')).measure).toBe('ประเด็นที่ ๒ การให้บริการของเรา');
  });
});

describe('what a person asks for', () => {
  const newer = draftOf([draftRow('i2', '1', 'v2'), e2, o27]);
  const edited = (): StandingPlan => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('i2'), 'steps', 'ขั้นตอนของเรา');
    plan.renew(newer);
    return plan;
  };
  const choice = { table: 'plan', key: 'i2', column: 'steps', seen: 'ขั้นตอนของเรา', take: true };
  const asking = (plan: StandingPlan, wishes: Partial<Wishes<PlanColumn>>, next = newer) =>
    plan.renew(next, { wishes });

  it('a newer draft taken replaces the text, and is ours from then on', () => {
    const plan = edited();
    expect(asking(plan, { choices: [choice] })).toMatchObject({ personal: 0, offers: [] });
    expect(plan.cells(plan.rowOf('i2'))).toEqual(draftRow('i2', '1', 'v2').cells);
    plan.renew(draft);
    expect(plan.cells(plan.rowOf('i2'))).toEqual(i2.cells);
  });

  it('a newer draft declined is not offered again; the next one is', () => {
    const plan = edited();
    expect(asking(plan, { choices: [{ ...choice, take: false }] })).toMatchObject({
      personal: 1,
      offers: [],
    });
    expect(plan.cells(plan.rowOf('i2')).steps).toBe('ขั้นตอนของเรา');
    expectNothing(plan, newer);
    const third = plan.renew(draftOf([draftRow('i2', '1', 'v3'), e2, o27]));
    expect(third.offers).toMatchObject([{ column: 'steps', draft: 'steps of i2 v3' }]);
  });

  it('a choice about a text that changed since does nothing', () => {
    const plan = edited();
    plan.type(plan.rowOf('i2'), 'steps', 'แก้อีกครั้ง');
    expect(asking(plan, { choices: [choice] }).offers).toHaveLength(1);
    expect(plan.cells(plan.rowOf('i2')).steps).toBe('แก้อีกครั้ง');
  });

  it('a deleted row comes back when asked for, and stays', () => {
    const plan = new StandingPlan(draft);
    plan.remove(plan.rowOf('e2'));
    expect(plan.renew(draft).withheld.map(({ key }) => key)).toEqual(['e2']);
    expect(asking(plan, { restore: [{ table: 'plan', key: 'e2' }] }, draft).withheld).toEqual([]);
    expect(plan.cells(plan.rowOf('e2'))).toEqual(e2.cells);
    expectNothing(plan, draft);
  });

  it('an emptied row is filled when asked for', () => {
    const plan = new StandingPlan(draft);
    for (const column of planColumns) plan.type(plan.rowOf('e2'), column, '');
    expect(plan.renew(draft).withheld.map(({ key }) => key)).toEqual(['e2']);
    asking(plan, { restore: [{ table: 'plan', key: 'e2' }] }, draft);
    expect(plan.cells(plan.rowOf('e2'))).toEqual(e2.cells);
  });

  it('of another table changes nothing in this one', () => {
    const plan = edited();
    plan.remove(plan.rowOf('e2'));
    const change = asking(plan, {
      restore: [{ table: 'followUp', key: 'e2' }],
      choices: [{ ...choice, table: 'followUp' }],
    });
    expect(change.offers).toMatchObject([{ table: 'plan', key: 'i2', column: 'steps' }]);
    expect(change.withheld).toMatchObject([{ table: 'plan', key: 'e2' }]);
    expect(change).toMatchObject({ cells: [], insertions: [], personal: 1 });
  });

  const carried: CarriedRow<PlanColumn> = {
    ...draftRow('o9', '2', 'ปีที่แล้ว'),
    personal: ['measure', 'steps', 'responsible'],
    beside: ['lastYear'],
  };

  it('a measure carried over is added, stays while its items are not low, and is a person’s', () => {
    const plan = new StandingPlan(draft);
    asking(plan, { carried: [carried] }, draft);
    expect(plan.cells(plan.rowOf('o9'))).toEqual(carried.cells);
    expectNothing(plan, draft);
    plan.renew(draftOf([i2, e2, o27, draftRow('o9', '2', 'v2')]));
    expect(plan.cells(plan.rowOf('o9'))).toEqual({
      ...draftRow('o9', '2', 'v2').cells,
      measure: carried.cells.measure,
      steps: carried.cells.steps,
      responsible: carried.cells.responsible,
    });
  });

  it('a measure carried over onto a row of ours replaces our words, and no person’s', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('e2'), 'steps', 'ขั้นตอนของเรา');
    asking(plan, { carried: [{ ...carried, key: 'e2' }] }, draft);
    expect(plan.cells(plan.rowOf('e2'))).toEqual({
      ...e2.cells,
      measure: carried.cells.measure,
      steps: 'ขั้นตอนของเรา',
      responsible: carried.cells.responsible,
    });
    expectNothing(plan, draft);
  });
});

describe('rows that a run cut short left behind', () => {
  const without = (): StandingPlan => new StandingPlan(draftOf([i2, o27]));
  const isInsertion = ({ op }: Edit): boolean => op === 'insertRows';
  const cutShort = (): StandingPlan => {
    const plan = without();
    plan.renew(draft, { until: isInsertion });
    expect(plan.outline).toContain('');
    return plan;
  };

  it('are taken back when they are empty, so that nothing tells of it', () => {
    const plan = cutShort();
    plan.renew(draft);
    const undisturbed = without();
    undisturbed.renew(draft);
    expect(plan.rows).toEqual(undisturbed.rows);
    expect(plan.tab.grid).toEqual(undisturbed.tab.grid);
  });

  it('are kept once a person wrote into them', () => {
    const plan = cutShort();
    plan.type(plan.sectionRow('2') + 1, 'measure', 'ของเรา');
    plan.renew(draft);
    expect(plan.outline).toContain('ของเรา');
  });

  it('a person’s empty row is not taken for one', () => {
    const plan = without();
    plan.insertBelow(plan.sectionRow('2'));
    const before = plan.rows.length;
    // Cut short before it inserted anything: the rows are announced, and the tab has as many as before.
    plan.renew(draft, {
      until: (edit) => edit.op === 'setCells' && JSON.stringify(edit).includes('pending'),
    });
    expect(plan.table.sheet.mark.pending?.blocks).toHaveLength(1);
    expect(plan.rows).toHaveLength(before);
    plan.renew(draft);
    expect(plan.rows).toHaveLength(before + 1);
  });

  it('a person’s empty row is not taken for one where another of theirs makes the tab as long as ours would', () => {
    const plan = without();
    plan.insertBelow(plan.sectionRow('2'));
    plan.renew(draft, {
      until: (edit) => edit.op === 'setCells' && JSON.stringify(edit).includes('pending'),
    });
    plan.insertBelow(plan.sectionRow('3'), { measure: 'ของเรา' });
    const before = plan.rows.length;
    plan.renew(draft);
    expect(plan.rows).toHaveLength(before + 1);
  });
});

describe('what the plan has afterwards', () => {
  it('is told by issue: what stands, what was kept, what came', () => {
    const plan = new StandingPlan(draft);
    plan.type(plan.rowOf('e2'), 'steps', 'ของเรา');
    const change = plan.renew(draftOf([draftRow('i2', '1'), e8, draftRow('e4+e5', '3')]));
    expect(change.after.map(({ section, items }) => ({ section, items }))).toEqual([
      { section: '1', items: ['i2'] },
      { section: '2', items: ['e2'] },
      { section: '2', items: ['e8'] },
      { section: '3', items: ['e4', 'e5'] },
    ]);
    expect(change.covered).toEqual(['1', '2', '3']);
  });
});

describe('rows of staff', () => {
  it('are told first where they stand under no section, and last under one that the draft lacks', () => {
    const plan = new StandingPlan(draft);
    const { headRow } = plan.table.sheet;
    plan.insertBelow(headRow, { measure: 'ไม่มีประเด็น' });
    const other = plan.insertBelow(headRow + 1, { measure: 'ประเด็นที่ 9' });
    plan.type(other, 'mark', writeRowMark('plan', { kind: 'section', section: '9', wrote: '' }));
    plan.insertBelow(other, { measure: 'ของประเด็นที่ 9' });
    expect(plan.renew(draft).after.map(({ section, cells }) => [section, cells.measure])).toEqual([
      [null, 'ไม่มีประเด็น'],
      ['1', i2.cells.measure],
      ['2', e2.cells.measure],
      ['3', o27.cells.measure],
      ['9', 'ของประเด็นที่ 9'],
    ]);
  });
});

describe('whatever people do between runs', () => {
  const keys = ['i1', 'i2', 'e2', 'e8', 'e4+e5', 'o1', 'o27'] as const;
  const sectionOfKey = { i1: '1', i2: '1', e2: '2', e8: '2', 'e4+e5': '3', o1: '3', o27: '3' } as const;
  const column = fc.constantFrom(...planColumns);
  const at = fc.nat(30);
  const edit = fc.record({ does: fc.constant('edit' as const), at, column, empty: fc.boolean() });
  const others = fc.record({ does: fc.constant('add something beside' as const), at });
  const remove = fc.record({ does: fc.constant('delete' as const), at });
  const insert = fc.record({ does: fc.constant('insert' as const), at, column });
  const move = fc.record({ does: fc.constant('move' as const), at, to: at });
  const copy = fc.record({ does: fc.constant('copy' as const), at, to: at });
  const run = fc.record({
    does: fc.constant('run' as const),
    selected: fc.subarray([...keys]),
    version: fc.constantFrom('', 'v2', 'v3'),
    mayDelete: fc.boolean(),
  });
  type Action =
      | typeof edit
      | typeof others
      | typeof remove
      | typeof insert
      | typeof move
      | typeof copy
      | typeof run extends fc.Arbitrary<infer One>
      ? One
      : never;

  const draftOfRun = ({
    selected,
    version,
  }: {
    selected: readonly (keyof typeof sectionOfKey)[];
    version: string;
  }): TitledDraft => draftOf(selected.map((key): PlanRow => draftRow(key, sectionOfKey[key], version)));

  type Words = Partial<Record<PlanColumn, string>>;

  /** A plan in which a person works; remembers every cell typed, in the row it was typed in. */
  class Office {
    readonly plan = new StandingPlan(draftOfRun({ selected: [...keys], version: '' }));
    readonly deleted = new Set<string>();
    /** Below the head, which stays where it is. */
    private readonly firstRow = this.plan.table.sheet.headRow + 1;
    /** For each row of the table: what was typed there; null where nothing was. */
    private typed: (Words | null)[] = this.plan.rows.map(() => null);
    private words = 0;

    does(action: Action): void {
      if (action.does === 'run') {
        this.run(action);
        return;
      }
      const count = this.typed.length;
      if (count === 0) return;
      const index = action.at % count;
      const row = this.firstRow + index;
      if (action.does === 'edit') this.type(index, action.column, action.empty);
      else if (action.does === 'insert') {
        this.plan.insertBelow(row);
        this.typed.splice(index + 1, 0, null);
        this.type(index + 1, action.column, false);
      } else if (action.does === 'add something beside') {
        this.plan.type(row, 'beside', 'หมายเหตุ');
        this.typed[index] ??= {};
      } else if (action.does === 'delete') this.remove(index);
      else if (action.does === 'move') this.move(index, action.to % count);
      else {
        const to = action.to % (count + 1);
        this.plan.copy(row, this.firstRow + to);
        this.typed.splice(to, 0, this.typed[index] ?? null);
      }
    }

    private remove(index: number): void {
      const mark = this.plan.rows[index]?.mark;
      this.plan.remove(this.firstRow + index);
      this.typed.splice(index, 1);
      if (mark?.kind === 'row' && this.plan.rowsOf(mark.key).length === 0) this.deleted.add(mark.key);
    }

    private move(from: number, to: number): void {
      const order = this.typed.map((_, index) => index);
      order.splice(to, 0, ...order.splice(from, 1));
      this.plan.arrange(order.map((index) => this.firstRow + index));
      this.typed = order.map((index) => this.typed[index] ?? null);
    }

    private type(index: number, where: PlanColumn, empty: boolean): void {
      this.words += 1;
      const text = empty ? '' : `คำของเจ้าหน้าที่ ${this.words}`;
      this.plan.type(this.firstRow + index, where, text);
      this.typed[index] = { ...this.typed[index], [where]: text };
    }

    private run(action: Extract<Action, { does: 'run' }>): void {
      const { firstRow } = this;
      const { edits } = this.plan.renew(draftOfRun(action), { noted: action.mayDelete ? 'none' : 'all' });
      for (const edit of edits) this.follow(edit, firstRow);
      // Emptied rows at the end are not there any more for a reader.
      expect(this.plan.rows.length).toBeLessThanOrEqual(this.typed.length);
      this.typed.forEach((words, index) => {
        if (words) expect(this.plan.cells(firstRow + index)).toMatchObject(words);
      });
      for (const key of this.deleted) expect(this.plan.rowsOf(key), `${key} was deleted`).toEqual([]);
    }

    /** What became of the rows: one that a person touched never goes. */
    private follow(edit: Edit, firstRow: number): void {
      if (edit.op === 'insertRows') {
        this.typed.splice(edit.after - firstRow + 1, 0, ...Array.from({ length: edit.count }, () => null));
      } else if (edit.op === 'deleteRows') {
        const gone = this.typed.splice(edit.first - firstRow, edit.count);
        expect(gone, JSON.stringify(edit)).toEqual(gone.map(() => null));
      }
    }
  }

  const lastRun = run.map((action): Action => ({ ...action, selected: [...keys] }));

  it('no run loses or changes a cell that a person wrote, or brings back a row that a person deleted', () => {
    const actions = fc.array(fc.oneof(edit, others, remove, insert, move, copy, run), { maxLength: 40 });
    fc.assert(
      fc.property(actions, run, lastRun, (work, run, last) => {
        const office = new Office();
        for (const action of [...work, run, last]) office.does(action);
      }),
      { numRuns: 120 },
    );
  });

  it('a second run with the same draft changes nothing', () => {
    const actions = fc.array(fc.oneof(edit, others, remove, insert, move, run), { maxLength: 30 });
    fc.assert(
      fc.property(actions, run, (work, last) => {
        const office = new Office();
        for (const action of [...work, last]) office.does(action);
        const { edits } = office.plan.renew(draftOfRun(last), { noted: last.mayDelete ? 'none' : 'all' });
        expect(edits, JSON.stringify(edits)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('every selected measure stands in the plan, unless a person deleted it', () => {
    const actions = fc.array(fc.oneof(edit, others, remove, insert, move, copy, run), { maxLength: 30 });
    fc.assert(
      fc.property(actions, lastRun, (work, last) => {
        const office = new Office();
        for (const action of [...work, last]) office.does(action);
        const standing = keys.filter((key) => office.plan.rowsOf(key).length > 0);
        expect(standing).toEqual(keys.filter((key) => !office.deleted.has(key)));
      }),
      { numRuns: 100 },
    );
  });
});
