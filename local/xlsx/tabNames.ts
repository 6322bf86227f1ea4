import type { Workbook, Worksheet } from 'exceljs';

const longestName = 31;

/** A tab's name as files allow it: at most 31 characters, none of `* ? : \ / [ ]`, no quotation mark at an end, unique. */
function allowedName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = wanted.replace(/[*?:\\/[\]]/g, '-').replace(/^'+|'+$/g, '') || 'Sheet';
  const base = clean === 'History' ? 'History-' : clean;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const name = base.slice(0, longestName - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

const sheetOfReference = (reference: string): string =>
  reference.slice(0, reference.lastIndexOf('!')).replace(/^'|'$/g, '').replaceAll("''", "'");

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Names the tabs, and keeps defined names pointing at them; those of tabs that are gone go, too. */
export function nameTabs(workbook: Workbook, names: ReadonlyMap<Worksheet, string>): void {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const before = new Map([...names.keys()].map((sheet) => [sheet, sheet.name]));
  // ExcelJS refuses a name that another tab still has, as two tabs that swap names do for a moment.
  [...names].forEach(([sheet, name], index) => {
    if (sheet.name !== name) sheet.name = `${index} ${sheet.id} renaming`;
  });
  for (const [sheet, wanted] of names) {
    const name = allowedName(wanted, taken);
    taken.add(name.toLowerCase());
    sheet.name = name;
    renamed.set(before.get(sheet) ?? name, name);
  }
  workbook.definedNames.model = workbook.definedNames.model
    .map(({ name, ranges }) => ({
      name,
      ranges: ranges.flatMap((range) => {
        const sheet = renamed.get(sheetOfReference(range));
        return sheet === undefined ? [] : [quoted(sheet) + range.slice(range.lastIndexOf('!'))];
      }),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}
