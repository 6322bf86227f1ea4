/** The result on one page, for executives: score, level, the way up, the chart, and three measures. */

import { whatFirst } from '../assessment/ahead/whatFirst.ts';
import { headlineOf } from '../assessment/headline.ts';
import { measureName } from '../plan/table/measureName.ts';
import type { StandingMeasure } from '../plan/table/measureRow.ts';
import type { Block, Pages, Paragraph } from './report.ts';
import type { ReportInput } from './reportInput.ts';
import { figureText, indicatorBlocks, instrumentTable } from './sections/result.ts';
import { wayUpText } from './sections/wayUp.ts';

/** One page has room for so many. */
const MEASURES = 3;

/** The measures for what is to be done first; where these are fewer, those that the plan begins with. */
const firstMeasures = ({ assessment, ahead, plan }: ReportInput): StandingMeasure[] => {
  const named = (plan ?? []).filter((measure) => measureName(measure) !== '');
  const wanted = whatFirst(assessment, ahead).flatMap(({ code }) =>
    named.filter(({ items }) => items.includes(code)),
  );
  return [...new Set([...wanted, ...named])].slice(0, MEASURES);
};

/** In centimetres: ten names of 13 points stand beside their bars. */
const CHART_HEIGHT = 6.3;

/** Two lines; more, of an agency's or a measure's name, would bring a second page. */
const LONGEST_NAME = 150;
/** So much of it, with the marks that stand over and under its last letter. */
const BEGINNING = new RegExp(`^.{${LONGEST_NAME}}\\p{M}*`, 'su');

/** A cell of several lines in one, and no longer than there is room for. */
const inShort = (text: string, { voice }: ReportInput): string => {
  const line = text.split('\n').join(' ');
  const [beginning = line] = BEGINNING.exec(line) ?? [];
  return beginning === line ? line : voice.words.document.brief.cut(beginning);
};

/** The brief: one page that stands upright, whatever the plan is like. */
export const briefPages = (input: ReportInput): Pages[] => {
  const { settings, fiscalYear, assessment, voice } = input;
  const { say, words } = voice;
  const { brief: own, names, year } = words.document;
  const { overall, level } = headlineOf(assessment);
  const line = (text: string, look: Paragraph['look']): Block => ({ kind: 'paragraph', text, look });
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const measures = firstMeasures(input);
  const place = words.plan.place(settings.agency, settings.district, settings.province);
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: say(names.brief) },
    ...(place === '' ? [] : [line(inShort(say(place), input), 'centred')]),
    line(say(year(fiscalYear)), 'centred'),
    line(own.score(figureText(overall, input), level?.name ?? null), 'strong'),
    instrumentTable(input),
    line(wayUpText(input), 'body'),
    ...indicatorBlocks(input, CHART_HEIGHT),
    heading(own.measures),
    measures.length === 0
      ? line(own.noMeasures, 'note')
      : {
          kind: 'list',
          items: measures.map((one, index) =>
            words.document.listed(
              say(String(index + 1)),
              inShort(own.measure(measureName(one), one.cells.responsible), input),
            ),
          ),
        },
  ];
  return [{ orientation: 'portrait', numbered: false, blocks }];
};
