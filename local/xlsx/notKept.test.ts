/** What a file can not hold is named, and a file that would come out broken is refused. */
import type { IWorkbookData } from '@univerjs/core';
import { expect, test } from 'vitest';
import { openHost } from '../run.ts';
import { readXlsx } from './testing/bytes.ts';
import { bookOf, bookParts, faults, partsOf, relations, zipped } from './testing/parts.ts';
import { saveXlsx } from './write.ts';

const plain = bookOf([{ name: 'IIT', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }]);

async function saved(change: (data: IWorkbookData) => void, original = plain) {
  const data = await readXlsx(original);
  change(data);
  return saveXlsx(data, original);
}

const resource = (data: IWorkbookData, name: string, value: unknown): void => {
  data.resources = [
    ...(data.resources ?? []).filter((one) => one.name !== name),
    { name, data: JSON.stringify({ 'file-1': value }) },
  ];
};

const cells = { startRow: 1, endRow: 3, startColumn: 0, endColumn: 0 };

test('lists that Excel can not hold', async () => {
  const { notKept } = await saved((data) =>
    resource(data, 'SHEET_DATA_VALIDATION_PLUGIN', [
      { uid: 'x', type: 'list', formula1: JSON.stringify(['ก, ข']), errorStyle: 1, ranges: [cells] },
    ]),
  );
  expect(notKept).toEqual([{ code: 'validation', tab: 'IIT', cell: 'A2:A4' }]);
});

test('conditional formats of kinds that are not written', async () => {
  const { notKept } = await saved((data) =>
    resource(data, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', [
      { cfId: 'x', stopIfTrue: false, ranges: [cells], rule: { type: 'colorScale', config: [] } },
    ]),
  );
  expect(notKept).toEqual([{ code: 'conditional-format', tab: 'IIT', cell: null }]);
});

test('texts that are longer than a cell of Excel, and formats within a text', async () => {
  const { bytes, notKept } = await saved((data) => {
    const body = {
      dataStream: 'กข\r\n',
      textRuns: [
        { st: 0, ed: 1 },
        { st: 1, ed: 2 },
      ],
    };
    Object.assign(data.sheets['file-1'] ?? {}, {
      cellData: {
        0: { 0: { v: 'ก'.repeat(40_000), t: 1 }, 1: { p: { id: 'd', body, documentStyle: {} } } },
      },
    });
  });
  expect(notKept).toEqual([
    { code: 'long-text', tab: 'IIT', cell: 'A1' },
    { code: 'text-formats', tab: 'IIT', cell: 'B1' },
  ]);
  expect((await readXlsx(bytes)).sheets['file-1']?.cellData?.[0]?.[0]?.v).toHaveLength(32_767);
});

test('the signature of a file that changed; without a change it stays', async () => {
  const parts = bookParts([{ name: 'IIT', rows: '' }], {
    parts: { '_xmlsignatures/origin.sigs': 'x', '_xmlsignatures/_rels/origin.sigs.rels': relations() },
  });
  parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
    '<Default ',
    '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Default ',
  );
  parts['_rels/.rels'] = relations(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
      '_xmlsignatures/origin.sigs',
    ],
  );
  const original = zipped(parts);
  expect(await saved(() => {}, original)).toEqual({ bytes: original, notKept: [] });
  const { bytes, notKept } = await saved((data) => {
    Object.assign(data.sheets['file-1'] ?? {}, { cellData: { 0: { 0: { v: 1, t: 2 } } } });
  }, original);
  expect(notKept).toEqual([{ code: 'signature', tab: null, cell: null }]);
  expect(Object.keys(partsOf(bytes)).filter((name) => name.includes('sign'))).toEqual([]);
  expect(faults(partsOf(bytes))).toEqual([]);
});

test('cells that inserted rows push over the end of the tab', async () => {
  const far = bookOf([
    {
      name: 'IIT',
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>',
    },
  ]);
  const host = openHost(await readXlsx(far));
  host.tab('IIT').insertRows(0, 1, 0);
  const { bytes, notKept } = await saveXlsx(host.workbook.save(), far);
  host.dispose();
  expect(notKept).toEqual([{ code: 'pushed-out', tab: 'IIT', cell: 'XFD1048576' }]);
  expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toContain('1048577');
});

test('a file that would come out broken is refused', async () => {
  const parts = bookParts([{ name: 'IIT', rows: '' }]);
  const original = zipped(parts);
  // A second tab of a name that differs only by case, as a program may send it, gets another one instead.
  const { bytes } = await saved((data) => {
    data.sheetOrder.push('new');
    data.sheets.new = { id: 'new', name: 'iit' };
  }, original);
  expect(partsOf(bytes)['xl/workbook.xml']).toContain('name="iit 2"');
  // What was wrong before, and what Excel gets over, is no reason to refuse.
  const dangling = bookOf([{ name: 'IIT', rows: '', after: '<legacyDrawing r:id="rId7"/>' }]);
  const kept = await saved((data) => {
    Object.assign(data.sheets['file-1'] ?? {}, { cellData: { 0: { 0: { v: 1, t: 2 } } } });
  }, dangling);
  expect(partsOf(kept.bytes)['xl/worksheets/sheet1.xml']).toContain('<v>1</v>');
  const doubled = bookOf([
    { name: 'IIT', rows: '' },
    { name: 'iit', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
  ]);
  const broken = saved((data) => {
    Object.assign(data.sheets['file-1'] ?? {}, { cellData: { 0: { 0: { v: 1, t: 2 } } } });
  }, doubled);
  await expect(broken).rejects.toMatchObject({ name: 'WorkbookFileError', problem: 'would-break' });
});
