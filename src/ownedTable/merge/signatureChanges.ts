import type { TableFoot, TableSheet } from '../table.ts';

/** The lines to be signed that stand as we wrote them in another language, to be renewed in this one. */
export const signatureChanges = (
  { outside }: Pick<TableSheet<string>, 'outside'>,
  foot: TableFoot | undefined,
): { row: number; text: string }[] => {
  const { signatures = [], knownSignatures = [] } = foot ?? {};
  const renewed = new Map(
    knownSignatures.flatMap((lines) =>
      lines.map((line, index) => [line, signatures[index] ?? line] as const),
    ),
  );
  return outside.flatMap(({ row, text }) => {
    const now = renewed.get(text) ?? text;
    return now === text ? [] : [{ row, text: now }];
  });
};
