/** Packages as tests build them and look into them: by their parts, with no code of what is tested. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a package, by name. */
export type Parts = Record<string, string>;

/** Parts as the bytes of a package. */
export const zipped = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** Every part of a package, as text. @throws Error when the bytes are no zip file */
export const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** A relationship: its id, the last word of its type, its target, and whether that is outside of the file. */
type Relation = readonly [id: string, kind: string, target: string, mode?: 'External'];

/** The text of a part of relationships. */
export const relations = (...all: Relation[]): string =>
  `<Relationships xmlns="${packages}/relationships">${all
    .map(
      ([id, kind, target, mode]) =>
        `<Relationship Id="${id}" Type="${kind.includes('://') ? kind : `${office}/${kind}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

/** A tab of a test's file: its cells' rows, and what stands before and after them. */
export interface TestTab {
  name: string;
  rows: string;
  before?: string;
  after?: string;
  relations?: Relation[];
  state?: string;
}

/** The text of a tab's part. */
const worksheet = ({ rows, before = '', after = '' }: Omit<TestTab, 'name'>): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

const contentTypes: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `${spreadsheet}.sheet.main+xml`,
  'xl/styles.xml': `${spreadsheet}.styles+xml`,
  'xl/sharedStrings.xml': `${spreadsheet}.sharedStrings+xml`,
  'xl/calcChain.xml': `${spreadsheet}.calcChain+xml`,
};

const typeOf = (name: string): string | undefined => {
  if (contentTypes[name]) return contentTypes[name];
  const byFolder: readonly (readonly [RegExp, string])[] = [
    [/worksheets\/[^/]+\.xml$/, `${spreadsheet}.worksheet+xml`],
    [/comments[^/]*\.xml$/, `${spreadsheet}.comments+xml`],
    [/tables\/[^/]+\.xml$/, `${spreadsheet}.table+xml`],
    [/charts\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    [/drawings\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    [/pivotCacheDefinition[^/]*\.xml$/, `${spreadsheet}.pivotCacheDefinition+xml`],
    [/pivotTable[^/]*\.xml$/, `${spreadsheet}.pivotTable+xml`],
    [/threadedComment[^/]*\.xml$/, 'application/vnd.ms-excel.threadedcomments+xml'],
    [/externalLink[^/]*\.xml$/, `${spreadsheet}.externalLink+xml`],
  ];
  return byFolder.find(([pattern]) => pattern.test(name))?.[1];
};

export const styles = `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** What a test's workbook has besides its tabs. */
interface TestBook {
  /** After the list of tabs. */
  after?: string;
  before?: string;
  relations?: Relation[];
  /** Further parts, or others in place of those that are made. */
  parts?: Parts;
  /** Instead of the workbook's own content type. */
  type?: string;
}

/** The parts of an .xlsx file with these tabs; `rId1`, `rId2`, … of the workbook are the tabs, `rStyles` the styles. */
export function bookParts(
  tabs: readonly TestTab[],
  { after = '', before = '', ...book }: TestBook = {},
): Parts {
  const parts: Parts = {
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${main}" xmlns:r="${office}">${before}<sheets>${tabs
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name.replaceAll('&', '&amp;')}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...tabs.map(
        (_, index): Relation => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`],
      ),
      ['rStyles', 'styles', 'styles.xml'],
      ...(book.relations ?? []),
    ),
    'xl/styles.xml': styles,
  };
  tabs.forEach((tab, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(tab);
    if (tab.relations) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(...tab.relations);
  });
  Object.assign(parts, book.parts);
  const overrides = Object.keys(parts).flatMap((name) => {
    const type = name === 'xl/workbook.xml' ? (book.type ?? typeOf(name)) : typeOf(name);
    return type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [];
  });
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${overrides.join('')}</Types>`,
    ...parts,
  };
}

/** A workbook's bytes, with all the parts that it takes. */
export const bookOf = (tabs: readonly TestTab[], book: TestBook = {}): Uint8Array =>
  zipped(bookParts(tabs, book));

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const resolved = (source: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step) steps.push(step);
  }
  return steps.join('/');
};

/** What is wrong with a package, in words; empty when Excel would find nothing. */
export function faults(parts: Parts): string[] {
  const found: string[] = [];
  const types = parts['[Content_Types].xml'] ?? '';
  const overrides = new Set([...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name));
  const defaults = new Set([...types.matchAll(/Extension="([^"]*)"/g)].map(([, extension]) => extension));
  for (const name of overrides)
    if (!(name && parts[name])) found.push(`content type of ${name}, which is missing`);
  for (const [name, text] of Object.entries(parts)) {
    if (name === '[Content_Types].xml') continue;
    if (!overrides.has(name) && !defaults.has(name.replace(/^.*\./, '')))
      found.push(`no content type of ${name}`);
    if (!name.endsWith('.rels')) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const ids: string[] = [];
    for (const [tag] of text.matchAll(/<Relationship\s[^>]*>/g)) {
      ids.push(attribute(tag, 'Id') ?? '');
      const target = resolved(source, attribute(tag, 'Target') ?? '');
      if (attribute(tag, 'TargetMode') !== 'External' && !parts[target])
        found.push(`${source} points to ${target}`);
    }
    if (new Set(ids).size < ids.length) found.push(`${name} has an id twice`);
    for (const [, id = ''] of (parts[source] ?? '').matchAll(/\sr:id="([^"]*)"/g)) {
      if (!ids.includes(id)) found.push(`${source} names ${id}`);
    }
  }
  return found;
}
