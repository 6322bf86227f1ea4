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

/**
 * The names that tabs get in a file.
 *
 * @param tabs in their order; the name that a tab has in the file already stays, whatever it is
 */
export function namesFor(
  tabs: readonly { id: string; wanted: string; known: string | undefined }[],
): Map<string, string> {
  const kept = tabs.filter(({ wanted, known }) => wanted === known);
  const names = new Map(kept.map(({ id, wanted }) => [id, wanted]));
  const taken = new Set([...names.values()].map((name) => name.toLowerCase()));
  for (const { id, wanted } of tabs) {
    if (names.has(id)) continue;
    const name = allowedName(wanted, taken);
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
