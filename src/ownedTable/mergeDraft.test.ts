import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TabRow } from '../../test/support/planTab.ts';
import {
  cellsOf,
  draftOf,
  draftRow,
  isNothing,
  type PlanRow,
  PlanTab,
  personalRow,
  type TitledDraft,
} from '../../test/support/planTab.ts';
import { fingerprint } from '../grid/fingerprint.ts';
import { type PlanColumn, planColumns } from '../plan/columns.ts';
import type { CarriedRow, Wishes } from './tableChange.ts';

const i2 = draftRow('i2', '1');
const e2 = draftRow('e2', '2');
const e8 = draftRow('e8', '2');
const o27 = draftRow('o27', '3');
const draft = draftOf([i2, e2, o27]);

const expectNothing = (tab: PlanTab, next: TitledDraft): void => {
  const before = structuredClone(tab.mark);
  const change = tab.merge(next);
  expect(change).toMatchObject({
    cells: [],
    headings: [],
    titles: [],
    marks: [],
    deletions: [],
    insertions: [],
  });
  expect({ ...change.mark, title: next.title.map(fingerprint) }).toEqual(before);
};

describe('merging a draft into an untouched plan', () => {
  it('changes nothing when nothing changed', () => {
    const tab = new PlanTab(draft);
    expectNothing(tab, draft);
    expect(tab.merge(draft)).toMatchObject({ offers: [], personal: 0, withheld: [] });
  });

  it('renews the cells whose draft changed, and then nothing more', () => {
    const tab = new PlanTab(draft);
    const newer = draftOf([{ ...i2, cells: { ...i2.cells, analysis: 'ใหม่', steps: '1. ใหม่' } }, e2, o27]);
    const change = tab.merge(newer);
    expect(change.cells.map(({ column, cell }) => [column, cell])).toEqual([
      ['analysis', 'ใหม่'],
      ['steps', '1. ใหม่'],
    ]);
    expect(tab.rowOf('i2').cells).toEqual({ ...i2.cells, analysis: 'ใหม่', steps: '1. ใหม่' });
    expect(change.offers).toEqual([]);
    expectNothing(tab, newer);
  });

  it('renews the title lines that it wrote', () => {
    const tab = new PlanTab(draft);
    const newer = { ...draft, title: ['แผนมาตรการ', 'อบต.ตัวอย่าง'] };
    tab.merge(newer);
    expect(tab.above).toEqual(['แผนมาตรการ', 'อบต.ตัวอย่าง', '']);
    expectNothing(tab, newer);
  });

  it('keeps a title line that a person wrote', () => {
    const tab = new PlanTab(draft);
    tab.above[1] = 'องค์การบริหารส่วนตำบลของเรา';
    tab.merge({ ...draft, title: ['แผนมาตรการ', 'อบต.ตัวอย่าง'] });
    expect(tab.above[1]).toBe('องค์การบริหารส่วนตำบลของเรา');
  });

  it('fills a title line that had nothing to say at first', () => {
    const tab = new PlanTab(draftOf([i2], ['แผนมาตรการ', '', 'จัดทำจาก…']));
    tab.merge(draftOf([i2], ['แผนมาตรการ', 'อบต.ตัวอย่าง', 'จัดทำจาก…']));
    expect(tab.above.slice(0, 3)).toEqual(['แผนมาตรการ', 'อบต.ตัวอย่าง', 'จัดทำจาก…']);
  });
});

describe('a cell that a person wrote', () => {
  it('is kept, and counted', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('i2').cells.steps = 'ขั้นตอนของเรา';
    const change = tab.merge(draft);
    expect(tab.rowOf('i2').cells.steps).toBe('ขั้นตอนของเรา');
    expect(change).toMatchObject({ cells: [], personal: 1, offers: [] });
    expectNothing(tab, draft);
  });

  it('is kept and reported when a newer draft exists, run after run', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('i2').cells.steps = 'ขั้นตอนของเรา';
    const newer = draftOf([draftRow('i2', '1', 'v2'), e2, o27]);
    const first = tab.merge(newer);
    const offer = { key: 'i2', column: 'steps', standing: 'ขั้นตอนของเรา', draft: 'steps of i2 v2' };
    expect(first.offers).toMatchObject([offer]);
    expect(tab.rowOf('i2').cells).toEqual({ ...draftRow('i2', '1', 'v2').cells, steps: 'ขั้นตอนของเรา' });
    const second = tab.merge(newer);
    expect(second).toMatchObject({ cells: [], marks: [], personal: 1 });
    expect(second.offers).toMatchObject([offer]);
  });

  it('is kept when it was emptied', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('i2').cells.period = '';
    tab.merge(draftOf([draftRow('i2', '1', 'v2'), e2, o27]));
    expect(tab.rowOf('i2').cells.period).toBe('');
  });

  it('is kept when it holds what an older draft said', () => {
    const tab = new PlanTab(draft);
    const newer = draftOf([draftRow('i2', '1', 'v2'), e2, o27]);
    tab.merge(newer);
    tab.rowOf('i2').cells.steps = i2.cells.steps;
    tab.merge(newer);
    expect(tab.rowOf('i2').cells.steps).toBe(i2.cells.steps);
  });

  it('is ours again once it holds our words', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('i2').cells.steps = 'ขั้นตอนของเรา';
    tab.merge(draftOf([draftRow('i2', '1', 'v2'), e2, o27]));
    tab.rowOf('i2').cells.steps = 'steps of i2 v2';
    expect(tab.merge(draftOf([draftRow('i2', '1', 'v2'), e2, o27]))).toMatchObject({
      personal: 0,
      offers: [],
    });
    tab.merge(draftOf([draftRow('i2', '1', 'v3'), e2, o27]));
    expect(tab.rowOf('i2').cells).toEqual(draftRow('i2', '1', 'v3').cells);
  });

  it('stays in its row when rows are sorted and moved', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('o27').cells.responsible = 'กองช่าง';
    tab.rows.reverse();
    tab.merge(draftOf([draftRow('i2', '1', 'v2'), draftRow('e2', '2', 'v2'), draftRow('o27', '3', 'v2')]));
    expect(tab.rowOf('o27').cells).toEqual({ ...draftRow('o27', '3', 'v2').cells, responsible: 'กองช่าง' });
    expect(tab.rowOf('i2').cells).toEqual(draftRow('i2', '1', 'v2').cells);
  });
});

describe('a row that a person deleted', () => {
  it('stays away, and is reported', () => {
    const tab = new PlanTab(draft);
    tab.remove(tab.rowOf('e2'));
    expect(tab.merge(draft).withheld.map(({ key }) => key)).toEqual(['e2']);
    expect(tab.merge(draft).withheld.map(({ key }) => key)).toEqual(['e2']);
    expect(tab.rowsOf('e2')).toEqual([]);
  });

  it('stays away when its item leaves the plan and comes back', () => {
    const tab = new PlanTab(draft);
    tab.remove(tab.rowOf('e2'));
    tab.merge(draftOf([i2, o27]));
    tab.merge(draft);
    expect(tab.rowsOf('e2')).toEqual([]);
  });

  it('is not drafted again for a row whose hidden cell is gone', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('e2').mark = null;
    const change = tab.merge(draft);
    expect(change.insertions).toEqual([]);
    expect(tab.outline).toContain(e2.cells.measure);
  });
});

describe('a row whose items need no measure any more', () => {
  it('is taken back when nobody touched it, and may come back later', () => {
    const tab = new PlanTab(draft);
    const change = tab.merge(draftOf([i2, o27]));
    expect(change.deletions).toHaveLength(1);
    expect(tab.rowsOf('e2')).toEqual([]);
    expect(change.withheld).toEqual([]);
    expectNothing(tab, draftOf([i2, o27]));
    tab.merge(draft);
    expect(tab.rowOf('e2').cells).toEqual(e2.cells);
    expectNothing(tab, draft);
  });

  it('is kept when a person wrote in it', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('e2').cells.responsible = 'กองช่าง';
    const change = tab.merge(draftOf([i2, o27]));
    expect(change.deletions).toEqual([]);
    expect(tab.rowOf('e2').cells.responsible).toBe('กองช่าง');
    expectNothing(tab, draftOf([i2, o27]));
  });

  it('is kept when it holds something beside the plan', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('e2').hasOthers = true;
    expect(tab.merge(draftOf([i2, o27])).deletions).toEqual([]);
  });

  it('is kept when it carries a note or a colour', () => {
    const tab = new PlanTab(draft);
    const change = tab.merge(draftOf([i2, o27]), () => false);
    expect(change.deletions).toEqual([]);
    expect(tab.rowOf('e2').cells).toEqual(e2.cells);
  });

  it('that was kept is renewed when its item comes back', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('e2').cells.responsible = 'กองช่าง';
    tab.merge(draftOf([i2, o27]));
    tab.merge(draftOf([i2, draftRow('e2', '2', 'v2'), o27]));
    expect(tab.rowOf('e2').cells).toEqual({ ...draftRow('e2', '2', 'v2').cells, responsible: 'กองช่าง' });
  });
});

describe('a new row', () => {
  it('goes to the end of its issue', () => {
    const tab = new PlanTab(draft);
    tab.merge(draftOf([i2, e2, e8, o27]));
    expect(tab.outline).toEqual([
      'ประเด็นที่ 1',
      'measure of i2',
      'ประเด็นที่ 2',
      'measure of e2',
      'measure of e8',
      'ประเด็นที่ 3',
      'measure of o27',
    ]);
    expectNothing(tab, draftOf([i2, e2, e8, o27]));
  });

  it("goes below a person's own rows, and above empty ones", () => {
    const tab = new PlanTab(draft);
    const own = tab.insertBelow(tab.rowOf('e2'), personalRow({ measure: 'โครงการของเรา' }));
    tab.insertBelow(own, personalRow({}));
    tab.merge(draftOf([i2, e2, e8, o27]));
    expect(tab.outline.slice(2)).toEqual([
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
    const tab = new PlanTab(draft);
    tab.merge(draftOf([i2, e8, o27]));
    expect(tab.outline.slice(2, 5)).toEqual(['ประเด็นที่ 2', 'measure of e8', 'ประเด็นที่ 3']);
  });

  it('goes to the end of the plan when its issue has no row any more', () => {
    const tab = new PlanTab(draft);
    tab.remove(tab.sectionRow('2'));
    tab.remove(tab.rowOf('e2'));
    tab.merge(draftOf([i2, e2, e8, o27]));
    expect(tab.outline.at(-1)).toBe('measure of e8');
  });

  it('comes with others of its issue in their order', () => {
    const tab = new PlanTab(draftOf([i2]));
    tab.merge(draftOf([i2, e2, e8, o27]));
    expect(tab.outline.slice(2).filter((text) => text.startsWith('measure'))).toEqual([
      'measure of e2',
      'measure of e8',
      'measure of o27',
    ]);
  });
});

describe('a row that a person copied', () => {
  const copied = (): { tab: PlanTab; copy: TabRow } => {
    const tab = new PlanTab(draft);
    return { tab, copy: tab.insertBelow(tab.rowOf('e2'), structuredClone(tab.rowOf('e2'))) };
  };

  it('is renewed where nobody touched it, and kept where a person did, like the row it came from', () => {
    const { tab, copy } = copied();
    copy.cells.measure = 'e2 สำหรับกองช่าง';
    const newer = draftOf([i2, draftRow('e2', '2', 'v2'), o27]);
    tab.merge(newer);
    expect(tab.rowsOf('e2').map(({ cells }) => cells.measure)).toEqual([
      'measure of e2 v2',
      'e2 สำหรับกองช่าง',
    ]);
    expect(copy.cells).toEqual({ ...draftRow('e2', '2', 'v2').cells, measure: 'e2 สำหรับกองช่าง' });
    expectNothing(tab, newer);
  });

  it('stays when its item leaves the plan, now and in every later run', () => {
    const { tab } = copied();
    tab.merge(draftOf([i2, o27]));
    expect(tab.rowsOf('e2').length).toBeGreaterThan(0);
    expectNothing(tab, draftOf([i2, o27]));
    expect(tab.rowsOf('e2').length).toBeGreaterThan(0);
  });

  it('and edited stays when its item leaves the plan', () => {
    const { tab, copy } = copied();
    copy.cells.measure = 'e2 สำหรับกองช่าง';
    tab.merge(draftOf([i2, o27]));
    tab.merge(draftOf([i2, o27]));
    expect(tab.rows).toContain(copy);
    expect(copy.cells.measure).toBe('e2 สำหรับกองช่าง');
  });
});

describe('the row of a section', () => {
  const bare = 'ประเด็นที่ 2 (ยังไม่มีมาตรการ)';

  it('says so while no measure stands under it', () => {
    expect(bare).not.toBe('ประเด็นที่ 2');
    expect(bare).toContain('ประเด็นที่ 2');
    expect(new PlanTab(draftOf([i2, o27])).sectionRow('2').cells.measure).toBe(bare);
  });

  it('loses its remark when a measure comes, and gets it back when the measure goes', () => {
    const tab = new PlanTab(draftOf([i2, o27]));
    tab.merge(draft);
    expect(tab.sectionRow('2').cells.measure).toBe('ประเด็นที่ 2');
    expectNothing(tab, draft);
    tab.merge(draftOf([i2, o27]));
    expect(tab.sectionRow('2').cells.measure).toBe(bare);
    expectNothing(tab, draftOf([i2, o27]));
  });

  it("loses its remark when a person adds a measure of the office's own", () => {
    const tab = new PlanTab(draftOf([i2, o27]));
    tab.insertBelow(tab.sectionRow('2'), personalRow({ measure: 'โครงการของเรา' }));
    const change = tab.merge(draftOf([i2, o27]));
    expect(change.covered).toEqual(['1', '2', '3']);
    expect(tab.sectionRow('2').cells.measure).toBe('ประเด็นที่ 2');
  });

  it('gets its remark when a person deletes its only measure', () => {
    const tab = new PlanTab(draft);
    tab.remove(tab.rowOf('e2'));
    const change = tab.merge(draft);
    expect(change.covered).toEqual(['1', '3']);
    expect(tab.sectionRow('2').cells.measure).toBe(bare);
  });

  it('gets its remark when a person empties its only measure', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('e2').cells = cellsOf();
    const change = tab.merge(draft);
    expect(change.covered).toEqual(['1', '3']);
    expect(tab.sectionRow('2').cells.measure).toBe(bare);
  });

  it('keeps its remark when all that stands under it is a row of another section', () => {
    const tab = new PlanTab(draftOf([i2, o27]));
    tab.remove(tab.sectionRow('3'));
    tab.remove(tab.sectionRow('1'));
    const change = tab.merge(draftOf([i2, o27]));
    expect(change.covered).toEqual(['1', '3']);
    expect(tab.sectionRow('2').cells.measure).toBe(bare);
    expectNothing(tab, draftOf([i2, o27]));
  });

  it('keeps its name when a person sorted the table, which leaves no measure under its issue', () => {
    const tab = new PlanTab(draft);
    const isHead = (row: TabRow): boolean => row.mark?.kind === 'section';
    tab.rows = [...tab.rows.filter(isHead), ...tab.rows.filter((row) => !isHead(row))];
    expect(tab.merge(draft).covered).toEqual(['1', '2', '3']);
    expect(tab.sectionRow('1').cells.measure).toBe('ประเด็นที่ 1');
  });

  it('is kept when a person reworded it', () => {
    const tab = new PlanTab(draftOf([i2, o27]));
    tab.sectionRow('2').cells.measure = 'ประเด็นที่ ๒ การให้บริการของเรา';
    tab.merge(draft);
    expect(tab.sectionRow('2').cells.measure).toBe('ประเด็นที่ ๒ การให้บริการของเรา');
  });
});

describe('what a person asks for', () => {
  const newer = draftOf([draftRow('i2', '1', 'v2'), e2, o27]);
  const edited = (): PlanTab => {
    const tab = new PlanTab(draft);
    tab.rowOf('i2').cells.steps = 'ขั้นตอนของเรา';
    tab.merge(newer);
    return tab;
  };
  const choice = { table: 'plan', key: 'i2', column: 'steps', seen: 'ขั้นตอนของเรา', take: true };
  const asking = (tab: PlanTab, wishes: Partial<Wishes<PlanColumn>>, next = newer) =>
    tab.merge(next, () => true, wishes);

  it('a newer draft taken replaces the text, and is ours from then on', () => {
    const tab = edited();
    expect(asking(tab, { choices: [choice] })).toMatchObject({ personal: 0, offers: [] });
    expect(tab.rowOf('i2').cells).toEqual(draftRow('i2', '1', 'v2').cells);
    tab.merge(draft);
    expect(tab.rowOf('i2').cells).toEqual(i2.cells);
  });

  it('a newer draft declined is not offered again; the next one is', () => {
    const tab = edited();
    expect(asking(tab, { choices: [{ ...choice, take: false }] })).toMatchObject({ personal: 1, offers: [] });
    expect(tab.rowOf('i2').cells.steps).toBe('ขั้นตอนของเรา');
    expectNothing(tab, newer);
    const third = tab.merge(draftOf([draftRow('i2', '1', 'v3'), e2, o27]));
    expect(third.offers).toMatchObject([{ column: 'steps', draft: 'steps of i2 v3' }]);
  });

  it('a choice about a text that changed since does nothing', () => {
    const tab = edited();
    tab.rowOf('i2').cells.steps = 'แก้อีกครั้ง';
    expect(asking(tab, { choices: [choice] }).offers).toHaveLength(1);
    expect(tab.rowOf('i2').cells.steps).toBe('แก้อีกครั้ง');
  });

  it('a deleted row comes back when asked for, and stays', () => {
    const tab = new PlanTab(draft);
    tab.remove(tab.rowOf('e2'));
    expect(tab.merge(draft).withheld.map(({ key }) => key)).toEqual(['e2']);
    expect(asking(tab, { restore: [{ table: 'plan', key: 'e2' }] }, draft).withheld).toEqual([]);
    expect(tab.rowOf('e2').cells).toEqual(e2.cells);
    expectNothing(tab, draft);
  });

  it('an emptied row is filled when asked for', () => {
    const tab = new PlanTab(draft);
    for (const column of planColumns) tab.rowOf('e2').cells[column] = '';
    expect(tab.merge(draft).withheld.map(({ key }) => key)).toEqual(['e2']);
    asking(tab, { restore: [{ table: 'plan', key: 'e2' }] }, draft);
    expect(tab.rowOf('e2').cells).toEqual(e2.cells);
  });

  it('of another table changes nothing in this one', () => {
    const tab = edited();
    tab.remove(tab.rowOf('e2'));
    const change = asking(tab, {
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
    const tab = new PlanTab(draft);
    asking(tab, { carried: [carried] }, draft);
    expect(tab.rowOf('o9').cells).toEqual(carried.cells);
    expectNothing(tab, draft);
    tab.merge(draftOf([i2, e2, o27, draftRow('o9', '2', 'v2')]));
    expect(tab.rowOf('o9').cells).toEqual({
      ...draftRow('o9', '2', 'v2').cells,
      measure: carried.cells.measure,
      steps: carried.cells.steps,
      responsible: carried.cells.responsible,
    });
  });

  it('a measure carried over onto a row of ours replaces our words, and no person’s', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('e2').cells.steps = 'ขั้นตอนของเรา';
    asking(tab, { carried: [{ ...carried, key: 'e2' }] }, draft);
    expect(tab.rowOf('e2').cells).toEqual({
      ...e2.cells,
      measure: carried.cells.measure,
      steps: 'ขั้นตอนของเรา',
      responsible: carried.cells.responsible,
    });
    expectNothing(tab, draft);
  });
});

describe('rows that a run cut short left behind', () => {
  const pendingTab = (): PlanTab => {
    const tab = new PlanTab(draftOf([i2, o27]));
    const { firstRow } = tab;
    const after = firstRow + tab.rows.indexOf(tab.sectionRow('2'));
    tab.mark = {
      ...tab.mark,
      pending: { maxRows: firstRow + tab.rows.length, blocks: [{ after, count: 1 }] },
    };
    tab.insertBelow(tab.sectionRow('2'), personalRow({}));
    return tab;
  };

  it('are taken back when they are empty, so that nothing tells of it', () => {
    const tab = pendingTab();
    tab.merge(draft);
    const undisturbed = new PlanTab(draftOf([i2, o27]));
    undisturbed.merge(draft);
    expect(tab.rows).toEqual(undisturbed.rows);
    expect(tab.mark).toEqual(undisturbed.mark);
  });

  it('are kept once a person wrote into them', () => {
    const tab = pendingTab();
    (tab.rows.find(({ mark, cells }) => mark === null && cells.measure === '') as TabRow).cells.measure =
      'ของเรา';
    tab.merge(draft);
    expect(tab.outline).toContain('ของเรา');
  });

  it('a person’s empty row is not taken for one', () => {
    const tab = pendingTab();
    const { mark } = tab;
    // The run was cut short before it inserted anything: the tab has as many rows as before.
    tab.mark = {
      ...mark,
      pending: {
        ...mark.pending,
        maxRows: (mark.pending?.maxRows ?? 0) + 1,
        blocks: mark.pending?.blocks ?? [],
      },
    };
    const before = tab.rows.length;
    tab.merge(draft);
    expect(tab.rows).toHaveLength(before + 1);
  });
});

describe('what the plan has afterwards', () => {
  it('is told by issue: what stands, what was kept, what came', () => {
    const tab = new PlanTab(draft);
    tab.rowOf('e2').cells.steps = 'ของเรา';
    const change = tab.merge(draftOf([draftRow('i2', '1'), e8, draftRow('e4+e5', '3')]));
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
    const tab = new PlanTab(draft);
    const other = { ...personalRow({ measure: 'ประเด็นที่ 9' }) };
    other.mark = { kind: 'section', section: '9', wrote: '' };
    tab.rows.unshift(personalRow({ measure: 'ไม่มีประเด็น' }), other, personalRow({ measure: 'ของประเด็นที่ 9' }));
    expect(tab.merge(draft).after.map(({ section, cells }) => [section, cells.measure])).toEqual([
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

  /** A plan in which a person works; remembers every cell typed, in the row it was typed in. */
  class Office {
    readonly tab = new PlanTab(draftOfRun({ selected: [...keys], version: '' }));
    readonly typed = new Map<TabRow, Partial<Record<(typeof planColumns)[number], string>>>();
    readonly deleted = new Set<string>();
    private words = 0;

    does(action: Action): void {
      if (action.does === 'run') {
        this.run(action);
        return;
      }
      const { rows } = this.tab;
      const row = rows[action.at % Math.max(1, rows.length)];
      if (!row) return;
      if (action.does === 'edit') this.type(row, action.column, action.empty);
      else if (action.does === 'insert') {
        this.type(this.tab.insertBelow(row, personalRow({})), action.column, false);
      } else if (action.does === 'add something beside') {
        row.hasOthers = true;
        this.typed.set(row, this.typed.get(row) ?? {});
      } else if (action.does === 'delete') this.remove(row);
      else if (action.does === 'move') {
        this.tab.remove(row);
        this.tab.rows.splice(action.to % rows.length, 0, row);
      } else {
        const copy = structuredClone(row);
        rows.splice(action.to % (rows.length + 1), 0, copy);
        const typed = this.typed.get(row);
        if (typed) this.typed.set(copy, { ...typed });
      }
    }

    private remove(row: TabRow): void {
      this.tab.remove(row);
      this.typed.delete(row);
      const key = row.mark?.kind === 'row' ? row.mark.key : null;
      if (key !== null && this.tab.rowsOf(key).length === 0) this.deleted.add(key);
    }

    private type(row: TabRow, where: (typeof planColumns)[number], empty: boolean): void {
      this.words += 1;
      row.cells[where] = empty ? '' : `คำของเจ้าหน้าที่ ${this.words}`;
      this.typed.set(row, { ...this.typed.get(row), [where]: row.cells[where] });
    }

    private run(action: Extract<Action, { does: 'run' }>): void {
      this.tab.merge(draftOfRun(action), () => action.mayDelete);
      for (const [row, cells] of this.typed) {
        expect(this.tab.rows, JSON.stringify(row)).toContain(row);
        expect(row.cells).toMatchObject(cells);
      }
      for (const key of this.deleted) expect(this.tab.rowsOf(key), `${key} was deleted`).toEqual([]);
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
      { numRuns: 500 },
    );
  });

  it('a second run with the same draft changes nothing', () => {
    const actions = fc.array(fc.oneof(edit, others, remove, insert, move, run), { maxLength: 30 });
    fc.assert(
      fc.property(actions, run, (work, last) => {
        const office = new Office();
        for (const action of [...work, last]) office.does(action);
        const before = structuredClone(office.tab.mark);
        const change = office.tab.merge(draftOfRun(last), () => last.mayDelete);
        expect(isNothing(before, draftOfRun(last).title, change), JSON.stringify(change)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('every selected measure stands in the plan, unless a person deleted it', () => {
    const actions = fc.array(fc.oneof(edit, others, remove, insert, move, copy, run), { maxLength: 30 });
    fc.assert(
      fc.property(actions, lastRun, (work, last) => {
        const office = new Office();
        for (const action of [...work, last]) office.does(action);
        const standing = keys.filter((key) => office.tab.rowsOf(key).length > 0);
        expect(standing).toEqual(keys.filter((key) => !office.deleted.has(key)));
      }),
      { numRuns: 300 },
    );
  });
});
