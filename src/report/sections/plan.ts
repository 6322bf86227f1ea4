/** The plan by issue, in the five columns of the official form, and the measures as they stand in the tab. */

import type { StandingMeasure } from '../../plan/table/measureRow.ts';
import { planForm } from '../../plan/table/planForm.ts';
import type { Block } from '../report.ts';
import type { ReportInput } from '../reportInput.ts';
import type { Section } from '../section.ts';
import { rowOf, type Shape, tableOf } from '../tables.ts';

const ORIENTATION = 'landscape';

/** The official columns, each as wide in print as it is beside the others. */
const shares = { measure: 0.16, analysis: 0.17, steps: 0.47, period: 0.1, responsible: 0.1 } as const;

const columns = [
  'measure',
  'analysis',
  'steps',
  'period',
  'responsible',
] as const satisfies readonly (keyof typeof shares)[];

const measureTable = (measures: readonly StandingMeasure[], { voice }: ReportInput): Block => {
  const { headers } = planForm.wordsIn(voice.vocabulary);
  const shape: Shape = {
    orientation: ORIENTATION,
    columns: columns.map((column) => ({
      header: headers[column] ?? '',
      share: shares[column],
      align: column === 'period' ? 'center' : 'left',
    })),
  };
  const rows = measures.map(({ cells }, index) =>
    rowOf(
      columns.map((column) => cells[column]),
      shape,
      index === 0,
    ),
  );
  return tableOf(shape, rows);
};

const issueBlocks = (name: string, measures: readonly StandingMeasure[], input: ReportInput): Block[] => [
  { kind: 'heading', level: 2, text: name },
  measures.length === 0
    ? { kind: 'paragraph', text: input.voice.words.document.plan.noMeasure, look: 'note' }
    : measureTable(measures, input),
];

/** A row without any text is a blank line of the tab. */
const isFilled = ({ cells }: StandingMeasure): boolean => columns.some((column) => cells[column] !== '');

const write = (input: ReportInput): Block[] => {
  const { framework, fiscalYear, settings, voice, plan: standing } = input;
  if (standing === null) return [];
  const { say, words } = voice;
  const own = words.document.plan;
  const place = words.plan.place(settings.agency, settings.district, settings.province);
  const measures = standing.filter(isFilled);
  const ofNoIssue = measures.filter(({ issue }) => !framework.issues.some(({ number }) => number === issue));
  return [
    { kind: 'heading', level: 1, text: own.heading },
    ...(place === ''
      ? []
      : [{ kind: 'paragraph' as const, text: say(own.place(place)), look: 'line' as const }]),
    { kind: 'paragraph', text: say(own.opening(settings.agency, fiscalYear, fiscalYear + 1)), look: 'body' },
    ...framework.issues.flatMap(({ number, name }) =>
      issueBlocks(
        say(own.issue(number, name)),
        measures.filter(({ issue }) => issue === number),
        input,
      ),
    ),
    ...(ofNoIssue.length === 0 ? [] : issueBlocks(own.otherMeasures, ofNoIssue, input)),
  ];
};

export const plan: Section = {
  orientation: ORIENTATION,
  isCounted: true,
  startsPage: true,
  write,
};
