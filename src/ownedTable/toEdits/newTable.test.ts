import { describe, expect, it } from 'vitest';
import { draftOf, draftRow } from '../../../test/support/plan/drafts.ts';
import { analysisForm } from '../../analysis/analysisForm.ts';
import type { Edit } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { followUpForm } from '../../plan/followUp/followUpForm.ts';
import type { PlanColumn } from '../../plan/table/columns.ts';
import { planForm } from '../../plan/table/planForm.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { inspectTable } from '../inTab/inspectTable.ts';
import { readTable } from '../inTab/readTable.ts';
import { prepareTable } from '../prepareTable.ts';
import { noWishes } from '../tableChange.ts';
import type { TableForm } from '../tableForm.ts';
import { tableRowLook } from './tableLook.ts';

const draft = draftOf([draftRow('i2', '1'), draftRow('o27', '3')], ['ชื่อแผน', 'ที่ตั้ง', 'ที่มา', 'ขาดอะไร']);

const { edits } = prepareTable([], {
  form: planForm,
  standing: null,
  tabName: 'แผนมาตรการ',
  yearText: '2569',
  dossier: { agency: '', fiscalYear: 2568 },
  draft,
  wishes: noWishes<PlanColumn>(),
  lists: {},
  foot: { notes: ['ที่ตั้ง', 'ที่มา'], signatures: ['ลงชื่อ', 'ลงชื่อ'], knownSignatures: [] },
  vocabulary: vocabularies.th,
  digits: 'arabic',
  titleOf: () => draft.title,
});

const ofKind = <Op extends Edit['op']>(op: Op): Extract<Edit, { op: Op }>[] =>
  edits.filter((edit): edit is Extract<Edit, { op: Op }> => edit.op === op);

const [tab] = applyEdits({ tabs: [] }, edits).tabs;
const texts = tab?.grid.shown.map(([first]) => first) ?? [];

describe('a new table with a low title', () => {
  it('freezes no more than one line, the header and the hidden row, and merges nothing', () => {
    expect(texts.slice(0, 2)).toEqual(['ชื่อแผน', 'มาตรการ / โครงการ / กิจกรรม']);
    expect(ofKind('freezeRows')).toEqual([expect.objectContaining({ rows: 3 })]);
    expect(ofKind('mergeRows')).toEqual([]);
  });

  it('has the rest below it, set apart, and no line of what is for the screen alone', () => {
    expect(texts.slice(-5)).toEqual(['', 'ที่ตั้ง', 'ที่มา', 'ลงชื่อ', 'ลงชื่อ']);
    expect(texts).not.toContain('ขาดอะไร');
  });

  it('draws no line through the names of its sections', () => {
    const sections = texts.flatMap((text, index) => (text?.startsWith('ประเด็นที่') ? [index + 1] : []));
    expect(sections.length).toBeGreaterThan(0);
    const broken = ofKind('drawLines').filter(({ betweenColumns }) => !betweenColumns);
    expect(broken.flatMap(({ areas }) => areas)).toEqual(
      sections.map((row) => ({ row, column: 1, rows: 1, columns: planForm.layout.length })),
    );
  });

  it('wraps the names of its sections only where the marks leave them little room', () => {
    const wrapOf = (form: TableForm<string, string>) => tableRowLook(form, 'section')[0]?.wrap;
    expect([planForm, followUpForm, analysisForm].map(wrapOf)).toEqual(['overflow', 'overflow', 'wrap']);
  });

  it('is read without what stands below it', () => {
    const found = tab && inspectTable(planForm, tab);
    const sheet = (found && readTable(found))?.sheet;
    expect(sheet?.outside.map(({ text }) => text)).toEqual(['ชื่อแผน', 'ที่ตั้ง', 'ที่มา', 'ลงชื่อ', 'ลงชื่อ']);
    expect(sheet?.rows.map(({ cells }) => cells.measure)).toEqual(texts.slice(3, -4));
  });
});
