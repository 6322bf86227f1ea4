/** What is short of the next level, and the items that reach it. */
import { whatFirst } from '../../assessment/ahead/whatFirst.ts';
import { findItem, titleOf } from '../../framework/lookup.ts';
import { describeAhead } from '../../summary/describeAhead.ts';
import type { Block, Table } from '../report.ts';
import type { ReportInput } from '../reportInput.ts';
import type { Section } from '../section.ts';
import { rowOf, type Shape, tableOf, together } from '../tables.ts';

/** The way to the next level, in a sentence. */
export const wayUpText = ({ framework, ahead, voice }: ReportInput): string =>
  voice.say(describeAhead(framework, ahead, voice));

const firstItems = (input: ReportInput): Table | null => {
  const { framework, fiscalYear, assessment, ahead, voice } = input;
  const own = voice.words.document.wayUp;
  const shape: Shape = {
    orientation: 'portrait',
    columns: [
      { header: own.columns.item, share: 0.1, align: 'center' },
      { header: own.columns.title, share: 0.58, align: 'left' },
      { header: own.columns.score, share: 0.13, align: 'center' },
      { header: own.columns.gain, share: 0.19, align: 'center' },
    ],
  };
  const rows = whatFirst(assessment, ahead).flatMap(({ code, score, gain }) => {
    const item = findItem(framework, code);
    if (!item || score === null) return [];
    const title = titleOf(item, fiscalYear);
    return [rowOf([...[code, title].map(voice.say), voice.itemScore(score), voice.figure(gain)], shape)];
  });
  return rows.length === 0 ? null : tableOf(shape, together(rows));
};

const write = (input: ReportInput): Block[] => {
  const own = input.voice.words.document.wayUp;
  const table = firstItems(input);
  return [
    { kind: 'heading', level: 1, text: own.heading },
    { kind: 'paragraph', text: wayUpText(input), look: 'body' },
    ...(table ? [{ kind: 'heading' as const, level: 2 as const, text: own.itemsHeading }, table] : []),
  ];
};

export const wayUp: Section = {
  orientation: 'portrait',
  isCounted: true,
  startsPage: false,
  write,
};
