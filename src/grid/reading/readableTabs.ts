/** How much of a workbook is read. */

/**
 * So many cells of a tab are read at most: a table of 520 items has some 5,000. On the local host as many take half a
 * second, and 4.7 million characters on their way to the sidebar.
 */
export const MOST_CELLS = 200_000;

/** So many are read of all tabs together, the smallest ones first. */
export const MOST_CELLS_IN_ALL = 400_000;

/** Which tabs are small enough to be read. @param sizes their numbers of cells */
export const readableTabs = (sizes: readonly number[]): boolean[] => {
  const isReadable = sizes.map(() => false);
  let sum = 0;
  for (const [index, size] of [...sizes.entries()].sort(([, one], [, other]) => one - other)) {
    sum += size;
    isReadable[index] = size <= MOST_CELLS && sum <= MOST_CELLS_IN_ALL;
  }
  return isReadable;
};
