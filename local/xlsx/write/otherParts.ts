import type { Package } from '../package/package.ts';
import { childOf, type Element, isElement } from '../package/xml.ts';
import { moveElement } from '../references/movedElements.ts';
import type { ReferenceMover } from '../references/referenceMover.ts';
import { SheetMoves } from '../references/sheetMoves.ts';
import type { FileSheet, WorkbookFile } from '../workbookFile.ts';

const unescaped: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const fromXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => unescaped[name] ?? '');
const toXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Formulas of charts and of the controls of forms: what stands around them stays letter by letter. */
function moveFormulas(pkg: Package, part: string, mover: ReferenceMover): void {
  const text = pkg.text(part) ?? '';
  const now = text
    .replace(
      /(<(?:\w+:)?f(?:\s[^>]*)?>)([^<]+)(?=<)/g,
      (_, tag: string, formula: string) => tag + toXml(mover.formula(fromXml(formula), '')),
    )
    .replace(
      /(\sfmla(?:Link|Range|Group|Txbx)=")([^"]*)(?=")/g,
      (_, attribute: string, formula: string) => attribute + toXml(mover.formula(fromXml(formula), '')),
    );
  if (now !== text) pkg.write(part, now);
}

const holdsFormulas = (type: string): boolean => /\.(?:chart|chartex|controlproperties)\+xml$/.test(type);

/** Where a picture or chart is held: by lines, each with a distance from it. */
function moveMarker(marker: Element | undefined, moves: SheetMoves): void {
  for (const [name, move] of [
    ['row', (line: number) => moves.row(line)],
    ['col', (line: number) => moves.column(line)],
  ] as const) {
    const line = childOf(marker, name);
    if (!line) continue;
    const was = Number(line.children.join(''));
    // What was held by a line that is gone is held by the next one that is there.
    let now = move(was);
    for (let before = was - 1; now === undefined && before >= 0; before -= 1) {
      const known = move(before);
      if (known !== undefined) now = known + 1;
    }
    line.children = [String(now ?? 0)];
  }
}

/** Moves a tab's pictures and charts along with its lines. */
export function moveDrawing(file: WorkbookFile, sheet: FileSheet, moves: SheetMoves): void {
  const part = file.package.related(sheet.part, 'drawing');
  if (!part || moves.isEmpty) return;
  for (const anchor of file.package.document(part).root.children.filter(isElement)) {
    if (anchor.attributes.editAs === 'absolute') continue;
    moveMarker(childOf(anchor, 'from'), moves);
    moveMarker(childOf(anchor, 'to'), moves);
  }
  file.package.touch(part);
}

/** Moves the places of the pivot tables that stand on a tab. */
export function movePivotTables(
  file: WorkbookFile,
  sheet: FileSheet,
  moves: SheetMoves,
  mover: ReferenceMover,
): void {
  if (moves.isEmpty) return;
  for (const { kind, target } of file.package.relationships(sheet.part)) {
    if (kind !== 'pivotTable') continue;
    const location = childOf(file.package.document(target).root, 'location');
    if (location) moveElement(location, { home: sheet.name, moves, mover });
    file.package.touch(target);
  }
}

/** What a pivot table summarises: a range of a tab. */
function movePivotSource(
  pkg: Package,
  part: string,
  mover: ReferenceMover,
  tabs: ReadonlyMap<string, SheetMoves>,
): void {
  const { root } = pkg.document(part);
  const source = childOf(childOf(root, 'cacheSource'), 'worksheetSource');
  const tab = source?.attributes.sheet;
  if (!source || tab === undefined || Object.keys(source.attributes).some((name) => name.endsWith(':id')))
    return;
  const ref = source.attributes.ref;
  const now = mover.formula(`${quoted(tab)}!${ref ?? 'A1'}`, '');
  const [, name, cells] = /^'((?:[^']|'')*)'!(.*)$/.exec(now) ?? [];
  if (name === undefined || cells === undefined) return;
  const before = JSON.stringify(source);
  source.attributes.sheet = name.replaceAll("''", "'");
  if (ref !== undefined && !tabs.get(tab)?.isEmpty) source.attributes.ref = cells;
  if (JSON.stringify(source) !== before) pkg.touch(part);
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Brings what other parts say of the workbook's cells to where those are now: charts, controls, pivot tables' sources. */
export function moveOtherParts(
  file: WorkbookFile,
  mover: ReferenceMover,
  moves: ReadonlyMap<string, SheetMoves>,
): void {
  if (mover.isIdle) return;
  const byName = new Map(file.sheets.map(({ id, name }) => [name, moves.get(id) ?? new SheetMoves()]));
  for (const part of file.package.names) {
    const type = file.package.contentType(part);
    if (holdsFormulas(type)) moveFormulas(file.package, part, mover);
    else if (type.endsWith('.pivotCacheDefinition+xml')) movePivotSource(file.package, part, mover, byName);
  }
}
