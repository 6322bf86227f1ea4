import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, draftRow } from '../../../test/support/plan/drafts.ts';
import { StandingPlan } from '../../../test/support/plan/standingPlan.ts';
import { type Edit, setCells } from '../../grid/edits.ts';
import { tabAfter } from '../../grid/making/applyEdits.ts';
import { voiceOf, wordingOf } from '../../words/voice.ts';
import { addColumns } from './addColumns.ts';

const voice = voiceOf('arabic', wordingOf('th'));
const draft = draftOf([draftRow('a', '1'), draftRow('b', '2')]);
const NOT_STARTED = 'ยังไม่เริ่ม';

let plan: StandingPlan;

beforeEach(() => {
  plan = new StandingPlan(draft);
});

const apply = (edits: readonly Edit[]): void => {
  plan.tab = tabAfter(plan.tab, edits);
};

/** Takes a column out of the tab, all that stands in it, as whoever deletes it; the columns behind it stay where they are. */
const takeOut = (...names: string[]): void => {
  const { columns, tab } = plan.table;
  for (const name of names) {
    const blank = tab.grid.values.map(() => ['']);
    apply([setCells(tab.grid.name, 1, (columns.get(name) ?? 0) + 1, blank)]);
  }
};

const putBack = () => {
  const { edits, places } = addColumns(plan.table, [], voice);
  apply(edits);
  return { edits, places };
};

/** What stands in a column, from the header down. */
const columnAt = (place: number): string[] =>
  plan.tab.grid.shown.slice(plan.table.headerRow).map((cells) => cells[place] ?? '');

describe('columns for following up that staff took out', () => {
  it('are put back behind everything that stands in the tab, in their order', () => {
    const width = plan.tab.grid.values[0]?.length ?? 0;
    takeOut('status', 'result');
    const { places } = putBack();
    expect([places.get('status'), places.get('result')]).toEqual([width, width + 1]);
    expect(plan.table.columns).toEqual(places);
    expect(columnAt(width)[0]).toBe('สถานะ');
  });

  it('begin with the first status beside every measure, one of staff too, and nothing beside an issue', () => {
    takeOut('status');
    plan.insertBelow(plan.rowOf('b'), { measure: 'มาตรการของหน่วยงาน' });
    const place = putBack().places.get('status') ?? -1;
    const beside = new Map(plan.rows.map(({ row, cells }) => [cells.measure, row]));
    const statusOf = (measure: string) => plan.tab.grid.shown[(beside.get(measure) ?? 0) - 1]?.[place];
    expect(statusOf('measure of a')).toBe(NOT_STARTED);
    expect(statusOf('measure of b')).toBe(NOT_STARTED);
    expect(statusOf('มาตรการของหน่วยงาน')).toBe(NOT_STARTED);
    expect(columnAt(place).filter((text) => text === NOT_STARTED)).toHaveLength(3);
    expect(plan.tab.grid.shown[plan.sectionRow('1') - 1]?.[place]).toBe('');
  });

  it('have the list of statuses again, in the cells of measures alone', () => {
    takeOut('status', 'result');
    const { edits, places } = putBack();
    const rules = edits.filter((edit) => edit.op === 'setRules');
    const at = (name: string) => rules.find(({ column }) => column === (places.get(name) ?? 0) + 1);
    expect(at('status')?.rules).toMatchObject([
      { values: [NOT_STARTED, 'กำลังดำเนินการ', 'เสร็จแล้ว', 'ยกเลิก'], allowsOthers: false },
    ]);
    const listed = at('status')?.cells.flatMap(([rule], index) =>
      rule === 0 ? [(at('status')?.row ?? 0) + index] : [],
    );
    expect(listed).toEqual([plan.rowOf('a'), plan.rowOf('b')]);
    expect(at('result')?.rules).toEqual([]);
  });

  it('are filled by the next run where they are drafted: their blanks count as ours, not as a person’s', () => {
    takeOut('lastYear');
    const { edits, places } = putBack();
    expect(columnAt(places.get('lastYear') ?? -1).slice(2)).not.toContain('lastYear of a');
    // The marks forget before the column is there: cut short between, nothing counts as deleted by a person.
    const marks = edits.findIndex(({ op }) => op === 'settle');
    expect(edits.slice(0, marks).every(({ op }) => op === 'setCells')).toBe(true);
    plan.renew(draft);
    expect(columnAt(places.get('lastYear') ?? -1)).toContain('lastYear of a');
    expect(plan.renew(draft).edits).toEqual([]);
  });

  it('change nothing where all of them stand', () => {
    const { columns } = plan.table;
    expect(addColumns(plan.table, [], voice)).toEqual({ edits: [], places: columns });
  });
});
