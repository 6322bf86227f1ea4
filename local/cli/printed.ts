/** What the command prints. */
import { LANGUAGE } from '../addOn.ts';
import { strings } from '../workbench/strings.ts';
import type { OpenedXlsx } from '../xlsx/read.ts';
import type { WrittenXlsx } from '../xlsx/write.ts';
import type { Outcome } from './outcome.ts';
import { commandLineWords } from './strings.ts';

const words = commandLineWords[LANGUAGE];

/** Sentences about cells of the file that lie too far away to be read. */
export const farSentences = ({ far }: Pick<OpenedXlsx, 'far'>): string[] =>
  far.map(({ tab, cells }) => strings.farCells(tab, cells));

/** What of the result the file can not hold, each with its sentence. */
export const printableNotKept = ({ notKept }: WrittenXlsx) =>
  notKept.map((one) => ({ ...one, message: strings.notKept(one) }));

/** The result for a program. @param serviceCalls those of the run */
export const printable = (
  { problems, ...figures }: Outcome,
  serviceCalls: { read: number; write: number },
  notKept: ReturnType<typeof printableNotKept>,
  notRead: readonly string[],
) => ({
  ...figures,
  problems: problems.map(({ code, tab, cell, item, what, todo, confirmed }) => ({
    code,
    tab,
    cell,
    item,
    message: `${what} ${todo}`.trim(),
    ...(confirmed === undefined ? {} : { confirmed }),
  })),
  serviceCalls,
  notKept,
  notRead,
});

/** The result for a person. @param written the file, and `report` the one beside it */
export const inWords = (outcome: Outcome, written: string, report: string): string => {
  const { announced, computed, planItems, problems } = outcome;
  const overall = announced?.overall ?? computed.overall;
  return [
    words.whose(outcome.agency, outcome.fiscalYear),
    words.result(overall?.toFixed(2) ?? '-', announced?.level ?? computed.level ?? '-'),
    words.planItems(planItems),
    ...problems.filter(({ needsAction }) => needsAction).map(({ what, todo }) => `! ${what} ${todo}`),
    words.written(written),
    words.reportWritten(report),
  ].join('\n');
};
