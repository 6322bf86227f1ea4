import { Package } from '../package/package.ts';
import { descendantsOf } from '../package/xml.ts';
import { relationshipOf, type WorkbookFile } from '../workbookFile.ts';

/** Faults of a package that make Excel call a file damaged. */
function faultsOf(pkg: Package): Set<string> {
  const faults = new Set<string>();
  for (const part of pkg.names) {
    if (part === '[Content_Types].xml' || part.endsWith('.rels')) continue;
    if (pkg.contentType(part) === '') faults.add(`${part} has no content type.`);
    for (const { id, target, external } of pkg.relationships(part)) {
      if (!external && !pkg.has(target)) faults.add(`${part} points to ${target} (${id}), which is missing.`);
    }
  }
  return faults;
}

/** Relationships that a part names but does not have. */
function danglingIn(pkg: Package, part: string, elements: readonly string[]): string[] {
  const known = new Set(pkg.relationships(part).map(({ id }) => id));
  const text = pkg.text(part) ?? '';
  const { root } = pkg.parse(text, part, { name: 'row', take: () => {} });
  return elements
    .flatMap((name) => descendantsOf(root, name))
    .map(relationshipOf)
    .filter((id) => !known.has(id))
    .map((id) => `${part} names ${id}, which it does not have.`);
}

const inSheets = ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'tablePart'];

/**
 * What would make Excel call the written file damaged and was no fault of the file before; empty when all is well.
 *
 * @param original the bytes of the file before; without them, there was none
 */
export function newFaults(written: Uint8Array, file: WorkbookFile, original?: Uint8Array): string[] {
  const known = original ? faultsOf(new Package(original)) : new Set<string>();
  const pkg = new Package(written);
  const faults = [...faultsOf(pkg)].filter((fault) => !known.has(fault));
  const names = descendantsOf(pkg.document(file.part).root, 'sheet').map(
    ({ attributes }) => attributes.name ?? '',
  );
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    faults.push('Two tabs have one name.');
  faults.push(...danglingIn(pkg, file.part, ['sheet', 'externalReference', 'pivotCache']));
  for (const { kind, target } of pkg.relationships(file.part)) {
    if (kind === 'worksheet' && file.package.isWritten(target))
      faults.push(...danglingIn(pkg, target, inSheets));
  }
  return faults;
}
