/** The indicators as a chart of Word's own: it is drawn in the reader's fonts, prints in any size, and is read out. */
import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { textWidth } from '../paper.ts';
import type { Chart, Orientation } from '../report.ts';
import { cleanForXml } from './clean.ts';
import { pixels } from './measures.ts';

/** Light and dark enough to be told apart in black and white. */
const BAR = '9DB2CE';
const WEAK_BAR = '1F3864';
const INK = '000000';

const POINTS = 13;

/**
 * A paragraph that holds the chart, as wide as the text of the page.
 *
 * @param font of all its texts
 * @param keepNext whether the next paragraph is to stand on the same page
 */
export const chartIn = (
  { series, bars, alternative, height }: Chart,
  orientation: Orientation,
  font: string,
  keepNext: boolean,
): Paragraph => {
  const text = { name: font, size: POINTS, color: INK };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    children: [
      new ChartRun({
        type: 'bar',
        categories: bars.map(({ name }) => cleanForXml(name)),
        series: [
          {
            name: series,
            values: bars.map(({ score }) => score),
            color: BAR,
            colors: bars.map(({ isWeak }) => (isWeak ? WEAK_BAR : undefined)),
            pointLabels: bars.map(({ shown }) => (shown === '' ? undefined : { text: shown, font: text })),
          },
        ],
        legend: false,
        font: { name: font, color: INK },
        gapWidth: 45,
        // The first indicator on top, the scale hidden: each bar says its figure.
        categoryAxis: { reverseOrder: true, font: text },
        valueAxis: { minimum: 0, maximum: 110, visible: false, gridlines: false },
        dataLabels: { value: true, position: 'outsideEnd', font: text },
        chartArea: { fill: 'none', border: 'none' },
        transformation: { width: pixels(textWidth(orientation)), height: pixels(height) },
        altText: { name: series, description: cleanForXml(alternative) },
      }),
    ],
  });
};
