import { createRequire } from 'node:module';
import type JSZip from 'jszip';

// The zip library that ExcelJS itself reads with.
const load = createRequire(import.meta.url);
const Zip: typeof JSZip = createRequire(load.resolve('exceljs'))('jszip');

const declaration =
  /xmlns:(\w+)="(http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/spreadsheetml\/(?:2006\/)?main)"/;

/** One part of a file with the elements of spreadsheets named without a prefix; `null` when they are so already. */
export function withoutPrefix(xml: string): string | null {
  const [, prefix, namespace] = declaration.exec(xml) ?? [];
  if (!prefix || !new RegExp(`<${prefix}:(?:workbook|worksheet|sst|styleSheet|comments|table)\\b`).test(xml))
    return null;
  return xml.replace(declaration, `xmlns="${namespace}"`).replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1');
}

/**
 * The bytes of a file in which ExcelJS finds its way: some programs (those built on .NET, for one) write `<x:row>` where
 * it looks for `<row>`. Bytes of all other files come back as they are.
 */
export async function withoutPrefixes(bytes: Uint8Array): Promise<ArrayBuffer> {
  const zip = await Zip.loadAsync(bytes);
  let changed = false;
  for (const part of zip.file(/^\/?xl\/[^.]*\.xml$/)) {
    const xml = withoutPrefix(await part.async('string'));
    if (xml === null) continue;
    zip.file(part.name, xml);
    changed = true;
  }
  return changed ? zip.generateAsync({ type: 'arraybuffer' }) : (bytes.slice().buffer as ArrayBuffer);
}
