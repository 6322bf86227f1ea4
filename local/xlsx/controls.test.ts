/** Controls, and drawings that only newer programs show, move along with the lines that hold them. */
import { expect, test } from 'vitest';
import { openHost } from '../run.ts';
import { readXlsx } from './testing/bytes.ts';
import { bookOf, faults, partsOf } from './testing/parts.ts';
import { saveXlsx } from './write.ts';

const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const xdr = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const choice = (content: string): string =>
  `<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice Requires="x14">${content}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;
const marker = (name: string, row: number, col: number): string =>
  `<${name}><xdr:col>${col}</xdr:col><xdr:colOff>7</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>9</xdr:rowOff></${name}>`;
const corners = (prefix = ''): string => marker(`${prefix}from`, 20, 3) + marker(`${prefix}to`, 21, 4);
const control = (anchor: string): string =>
  choice(
    `<control shapeId="1025" r:id="rId2" name="ช่อง"><controlPr linkedCell="$C$20" listFillRange="$A$2:$A$12"><anchor ${anchor}xmlns:xdr="${xdr}">${corners()}</anchor></controlPr></control>`,
  );
const box = (data: string, inside = ''): string =>
  `<v:shape><x:ClientData ObjectType="${data}">${inside}<x:Anchor>3, 15, 20, 2, 4, 31, 21, 1</x:Anchor><x:FmlaLink>$C$20</x:FmlaLink></x:ClientData></v:shape>`;

const original = bookOf(
  [
    {
      name: 'แผน',
      rows: '<row r="20"><c r="C20" t="b"><v>1</v></c></row>',
      after: `<drawing r:id="rId3"/><legacyDrawing r:id="rId1"/><controls>${control('moveWithCells="1" ')}${control('')}</controls>`,
      relations: [
        ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId2', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
        ['rId3', 'drawing', '../drawings/drawing1.xml'],
      ],
    },
  ],
  {
    parts: {
      'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${box('Checkbox')}${box('Button', '<x:MoveWithCells/>')}${box('Button', '<x:MoveWithCells>False</x:MoveWithCells>')}</xml>`,
      'xl/ctrlProps/ctrlProp1.xml':
        '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$C$20" fmlaRange="IIT!$A$2"/>',
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${xdr}">${choice(`<xdr:twoCellAnchor>${corners('xdr:')}<xdr:sp/></xdr:twoCellAnchor>`)}${choice(`<xdr:twoCellAnchor editAs="absolute">${corners('xdr:')}<xdr:sp/></xdr:twoCellAnchor>`)}</xdr:wsDr>`,
    },
  },
);

test('controls and newer drawings below a row that is put in', async () => {
  const host = openHost(await readXlsx(original));
  host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().insertRowsBefore(10, 2);
  const { bytes, notKept } = await saveXlsx(host.workbook.save(), original);
  host.dispose();
  const parts = partsOf(bytes);
  expect(notKept).toEqual([]);
  expect(faults(parts)).toEqual([]);

  const rowsIn = (part: string): string[] =>
    [...(parts[part] ?? '').matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => row ?? '');
  // What stands free of the cells stays where it is.
  expect(rowsIn('xl/drawings/drawing1.xml')).toEqual(['22', '23', '20', '21']);
  expect(rowsIn('xl/worksheets/sheet1.xml')).toEqual(['22', '23', '20', '21']);
  expect(parts['xl/worksheets/sheet1.xml']).toContain('linkedCell="$C$22" listFillRange="$A$2:$A$14"');
  expect(parts['xl/ctrlProps/ctrlProp1.xml']).toContain('fmlaLink="$C$22" fmlaRange="IIT!$A$2"');
  const old = parts['xl/drawings/vmlDrawing1.vml'] ?? '';
  expect([...old.matchAll(/<x:Anchor>([^<]*)/g)].map(([, edges]) => edges)).toEqual([
    '3, 15, 22, 2, 4, 31, 23, 1',
    '3, 15, 20, 2, 4, 31, 21, 1',
    '3, 15, 22, 2, 4, 31, 23, 1',
  ]);
  expect([...old.matchAll(/<x:FmlaLink>([^<]*)/g)].map(([, cell]) => cell)).toEqual(Array(3).fill('$C$22'));
});
