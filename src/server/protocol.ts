/** What the server takes: checked, because another version's sidebar, or anybody, can send it. */
import * as v from 'valibot';
import { type Call, MOST_PIECES, PIECE } from '../grid/door.ts';
import type { Edit } from '../grid/edits.ts';
import { factNames } from '../grid/facts.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const lines = <Schema extends v.GenericSchema>(cell: Schema) => v.array(v.array(cell));

const Area = v.object({ row: place, column: place, rows: count, columns: count });

const Wrap = v.picklist(['wrap', 'overflow', 'clip']);

const Look = v.object({
  size: v.number(),
  bold: v.boolean(),
  color: v.string(),
  background: v.string(),
  align: v.picklist(['left', 'center']),
  wrap: Wrap,
});

const Rule = v.variant('kind', [
  v.object({
    kind: v.literal('list'),
    values: v.array(v.string()),
    allowsOthers: v.boolean(),
    help: v.string(),
  }),
  v.object({ kind: v.literal('between'), least: v.number(), most: v.number(), help: v.string() }),
]);

const tab = v.string();
const cells = lines(v.union([v.string(), v.number()]));
const at = { tab, row: place, column: place };

const editShapes = v.variant('op', [
  v.object({ op: v.literal('insertTab'), tab, index: v.nullable(count) }),
  v.object({ op: v.literal('makeRoom'), tab, rows: count, columns: count }),
  v.object({ op: v.literal('insertRows'), tab, after: count, count }),
  v.object({ op: v.literal('insertRowsBefore'), tab, before: place, count }),
  v.object({ op: v.literal('insertColumns'), tab, after: count, count }),
  v.object({ op: v.literal('deleteRows'), tab, first: place, count }),
  v.object({
    op: v.literal('setCells'),
    ...at,
    cells,
    formats: v.exactOptional(lines(v.string())),
    withoutExtras: v.exactOptional(cells),
  }),
  v.object({
    op: v.literal('setFormula'),
    ...at,
    formula: v.string(),
    format: v.exactOptional(v.string()),
    shown: v.string(),
  }),
  v.object({ op: v.literal('setLooks'), ...at, looks: v.array(Look), cells: lines(count) }),
  v.object({ op: v.literal('drawLines'), tab, areas: v.array(Area), betweenColumns: v.boolean() }),
  v.object({ op: v.literal('setRule'), tab, area: Area, rule: v.nullable(Rule) }),
  v.object({
    op: v.literal('setRules'),
    ...at,
    rules: v.array(Rule),
    cells: lines(v.union([count, v.null(), v.literal('keep')])),
  }),
  v.object({ op: v.literal('mergeRows'), tab, area: Area }),
  v.object({ op: v.literal('reuseTab'), tab }),
  v.object({ op: v.literal('setWidths'), tab, column: place, widths: v.array(v.number()) }),
  v.object({ op: v.literal('setHeights'), tab, row: place, count, height: v.number() }),
  v.object({ op: v.picklist(['hideColumns', 'showColumns']), tab, column: place, count }),
  v.object({ op: v.literal('hideRows'), tab, row: place, count }),
  v.object({ op: v.literal('freezeRows'), tab, rows: count }),
  v.object({ op: v.literal('freezeColumns'), tab, columns: count }),
  v.object({ op: v.literal('setFormat'), tab, area: Area, format: v.string() }),
  v.object({ op: v.literal('setWrap'), tab, area: Area, wrap: Wrap }),
  v.object({ op: v.literal('hideGridlines'), tab }),
  v.object({
    op: v.literal('highlight'),
    tab,
    highlights: v.array(v.object({ kind: v.string(), places: v.array(v.string()) })),
  }),
  v.object({
    op: v.literal('insertChart'),
    tab,
    mayStand: v.boolean(),
    chart: v.object({
      data: Area,
      place: v.object({ row: place, column: place, x: count, y: count }),
      width: count,
      height: count,
      title: v.string(),
    }),
  }),
  v.object({
    op: v.literal('renewChartTitle'),
    tab,
    column: place,
    count,
    ours: v.array(v.string()),
    title: v.string(),
  }),
  v.object({ op: v.literal('settle'), tab }),
  v.object({ op: v.literal('activate'), tab, cell: v.exactOptional(v.string()) }),
]);

/** Does not compile while a kind of edit has no shape above: the server would refuse it. */
const EditSchema: Edit['op'] extends v.InferOutput<typeof editShapes>['op']
  ? v.GenericSchema<unknown, Edit>
  : never = editShapes;

/** The build that a call comes from: looked at first, for another build's calls may be anything. */
export const BuildSchema = v.object({ build: v.string(), call: v.unknown() });

export const CallSchema: v.GenericSchema<unknown, Call> = v.variant('method', [
  v.object({ method: v.literal('read'), isAhead: v.boolean() }),
  v.object({
    method: v.literal('readFacts'),
    wants: v.array(v.object({ tab, fact: v.picklist(factNames) })),
  }),
  v.object({
    method: v.literal('write'),
    edits: v.array(EditSchema),
    expected: v.object({
      tabs: count,
      stamps: v.array(v.object({ tab, stamp: v.string() })),
      facts: v.array(v.object({ tab, fact: v.picklist(factNames), print: v.string() })),
    }),
    readAfter: v.array(v.string()),
  }),
  v.object({ method: v.literal('open') }),
  v.object({
    method: v.literal('keep'),
    kept: v.object({
      at: v.number(),
      pieces: v.pipe(v.array(v.pipe(v.string(), v.maxLength(PIECE))), v.maxLength(MOST_PIECES)),
    }),
  }),
  v.object({
    method: v.literal('prefer'),
    preferences: v.object({ language: v.string(), isShownAround: v.boolean() }),
  }),
  v.object({ method: v.literal('goTo'), tab, cell: v.nullable(v.string()) }),
  v.object({ method: v.literal('wordScript') }),
]);
