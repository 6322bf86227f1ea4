import { fingerprint } from '../../grid/marks/fingerprint.ts';
import type { TableSheet } from '../table.ts';

/** The title lines to renew: those that still hold what we wrote, be it nothing. */
export const titleChanges = (
  { outside, mark }: Pick<TableSheet<string>, 'outside' | 'mark'>,
  title: readonly string[],
): { row: number; text: string }[] => {
  let previous = 0;
  return title.flatMap((text, index) => {
    const wrote = mark.title[index];
    const line =
      wrote === fingerprint('')
        ? outside.find(({ row }) => row === previous + 1)
        : outside.find((one) => one.text !== '' && fingerprint(one.text) === wrote);
    previous = line?.row ?? previous + 1;
    const isOurs = line !== undefined && fingerprint(line.text) === wrote;
    return isOurs && line.text !== text ? [{ row: line.row, text }] : [];
  });
};
