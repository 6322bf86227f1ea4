/** The sample as a file of parts, for tests that make it unusual, and a run of the built add-on on such a file. */

import { sampleWorkbook } from '../../../local/sample.ts';
import { openXlsx } from '../../../local/xlsx/read.ts';
import { writeXlsx } from '../../../local/xlsx/testing/bytes.ts';
import { type Parts, partsOf, zipped } from '../../../local/xlsx/testing/parts.ts';
import { saveXlsx } from '../../../local/xlsx/write.ts';
import { openAddOn } from '../runs/addOn.ts';
import type { RunReport } from '../runs/runReport.ts';

/** The parts of the sample's tabs, and of the workbook. */
export const SETTINGS = 'xl/worksheets/sheet1.xml';
export const IIT = 'xl/worksheets/sheet2.xml';
export const OIT = 'xl/worksheets/sheet4.xml';
export const BOOK = 'xl/workbook.xml';

/** The sample's parts. */
export const sampleParts = async (): Promise<Parts> => partsOf(await writeXlsx(sampleWorkbook()));

/** Changes a part; what is to be replaced must be there. */
export function replace(parts: Parts, part: string, from: string | RegExp, to: string): void {
  const text = parts[part] ?? '';
  const now = text.replace(from, to);
  if (now === text) throw new Error(`${part} has no ${from}`);
  parts[part] = now;
}

/** Adds a part with its content type, and a relationship to it. */
export function addPart(
  parts: Parts,
  name: string,
  text: string,
  type: string,
  source: string,
  kind: string,
): string {
  parts[name] = text;
  replace(
    parts,
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/${name}" ContentType="${type}"/></Types>`,
  );
  const rels = source.replace(/([^/]*)$/, '_rels/$1.rels');
  parts[rels] ??=
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const id = `rNew${Object.keys(parts).length}`;
  const full = kind.includes('://')
    ? kind
    : `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  const up = source.includes('/') ? '/' : '';
  replace(
    parts,
    rels,
    '</Relationships>',
    `<Relationship Id="${id}" Type="${full}" Target="${up}${name}"/></Relationships>`,
  );
  return id;
}

/** What a run made of a file. */
interface FileRun {
  report: RunReport;
  bytes: Uint8Array;
  parts: Parts;
  notKept: unknown[];
  far: unknown[];
}

/** Opens a file, runs the built add-on on it, and saves it. */
export async function runFile(file: Uint8Array | Parts): Promise<FileRun> {
  const before = file instanceof Uint8Array ? file : zipped(file);
  const { workbook, far } = await openXlsx(before, 'ทดสอบ');
  const addOn = openAddOn(workbook);
  try {
    const report = addOn.run();
    // As whoever saves a file does.
    addOn.host.recalculate();
    const { bytes, notKept } = await saveXlsx(addOn.host.workbook.save(), before);
    return { report, bytes, parts: partsOf(bytes), notKept, far };
  } finally {
    addOn.close();
  }
}
