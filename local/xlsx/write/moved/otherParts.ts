import type { Package } from '../../package/package.ts';
import { childOf, descendantsOf } from '../../package/xml.ts';
import { moveElement } from '../../references/movedElements.ts';
import type { ReferenceMover } from '../../references/referenceMover.ts';
import { SheetMoves } from '../../references/sheetMoves.ts';
import type { FileSheet, WorkbookFile } from '../../workbookFile.ts';
import { moveAnchor, movedInXml } from './anchors.ts';

/** Formulas of charts, which always name their tab: what stands around them stays letter by letter. */
function moveFormulas(pkg: Package, part: string, mover: ReferenceMover): void {
  const text = pkg.text(part) ?? '';
  const now = text.replace(
    /(<(?:\w+:)?f(?:\s[^>]*)?>)([^<]+)(?=<)/g,
    (_, tag: string, formula: string) => tag + movedInXml(formula, mover, ''),
  );
  if (now !== text) pkg.write(part, now);
}

const isChart = (type: string): boolean => /\.(?:chart|chartex)\+xml$/.test(type);

const anchors = ['oneCellAnchor', 'twoCellAnchor'];

/** Moves a tab's pictures and charts along with its lines, also those that only newer programs show. */
export function moveDrawing(file: WorkbookFile, sheet: FileSheet, moves: SheetMoves): void {
  const part = file.package.related(sheet.part, 'drawing');
  if (!part || moves.isEmpty) return;
  const { root } = file.package.document(part);
  for (const anchor of anchors.flatMap((name) => descendantsOf(root, name))) {
    if (anchor.attributes.editAs !== 'absolute') moveAnchor(anchor, moves);
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

/** Brings what other parts say of the workbook's cells to where those are now: charts, pivot tables' sources. */
export function moveOtherParts(
  file: WorkbookFile,
  mover: ReferenceMover,
  moves: ReadonlyMap<string, SheetMoves>,
): void {
  if (mover.isIdle) return;
  const byName = new Map(file.sheets.map(({ id, name }) => [name, moves.get(id) ?? new SheetMoves()]));
  for (const part of file.package.names) {
    const type = file.package.contentType(part);
    if (isChart(type)) moveFormulas(file.package, part, mover);
    else if (type.endsWith('.pivotCacheDefinition+xml')) movePivotSource(file.package, part, mover, byName);
  }
}
