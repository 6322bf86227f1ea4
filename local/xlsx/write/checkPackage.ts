import { Package } from '../package/package.ts';
import { descendantsOf } from '../package/xml.ts';
import { relationshipOf, type WorkbookFile } from '../workbookFile.ts';

/** Relationships that elements of a part name but that it does not have. */
function danglingIn(pkg: Package, part: string, elements: readonly string[]): string[] {
  const text = pkg.text(part);
  if (text === undefined) return [];
  const known = new Set(pkg.relationships(part).map(({ id }) => id));
  const { root } = pkg.parse(text, part, { name: 'row', take: () => {} });
  return elements
    .flatMap((name) => descendantsOf(root, name))
    .map(relationshipOf)
    .filter((id) => !known.has(id))
    .map((id) => `${part} names ${id}, which it does not have.`);
}

const inWorkbook = ['sheet', 'externalReference', 'pivotCache'];
const inSheets = ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'tablePart'];

/** Faults of a package that make Excel call a file damaged. @param sheets the tabs that are looked into */
function faultsOf(pkg: Package, workbook: string, sheets: readonly string[]): string[] {
  const faults: string[] = [];
  for (const part of pkg.names) {
    if (part === '[Content_Types].xml' || part.endsWith('.rels')) continue;
    if (pkg.contentType(part) === '') faults.push(`${part} has no content type.`);
    for (const { id, target, external } of pkg.relationships(part)) {
      if (!external && !pkg.has(target))
        faults.push(`${part} points to ${target} (${id}), which is missing.`);
    }
  }
  const dangling = sheets.flatMap((sheet) => danglingIn(pkg, sheet, inSheets));
  return [...faults, ...danglingIn(pkg, workbook, inWorkbook), ...dangling];
}

/**
 * What would make Excel call the written file damaged: faults that the file did not have before, and tabs of one name.
 *
 * @param original the bytes of the file before; without them, there was none
 */
export function newFaults(written: Uint8Array, file: WorkbookFile, original?: Uint8Array): string[] {
  const pkg = new Package(written);
  const sheets = pkg
    .relationships(file.part)
    .filter(({ kind, target }) => kind === 'worksheet' && file.package.isWritten(target))
    .map(({ target }) => target);
  const known = original ? faultsOf(new Package(original), file.part, sheets) : [];
  const faults = faultsOf(pkg, file.part, sheets).filter((fault) => !known.includes(fault));
  const names = descendantsOf(pkg.document(file.part).root, 'sheet').map(({ attributes }) =>
    (attributes.name ?? '').toLowerCase(),
  );
  return new Set(names).size < names.length ? [...faults, 'Two tabs have one name.'] : faults;
}
