import { describe, expect, test } from 'vitest';
import { drawChart } from './chartDrawing.ts';

interface Drawn {
  readonly bars: { x: number; y: number; width: number; height: number }[];
  readonly lines: { points: [number, number][]; isDashed: boolean }[];
  readonly texts: string[];
}

/** What is drawn on a canvas on which every letter is 8 pixels wide. */
const drawn = (draw: (canvas: Parameters<typeof drawChart>[0]) => void): Drawn => {
  const found: Drawn = { bars: [], lines: [], texts: [] };
  let isDashed = false;
  const nothing = (): void => undefined;
  draw({
    save: nothing,
    restore: nothing,
    translate: nothing,
    strokeRect: nothing,
    stroke: nothing,
    font: '',
    textAlign: 'left',
    textBaseline: 'top',
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    fillRect: (x, y, width, height) => found.bars.push({ x, y, width, height }),
    fillText: (text) => found.texts.push(text),
    measureText: (text) => ({ width: text.length * 8 }) as TextMetrics,
    beginPath: () => found.lines.push({ points: [], isDashed }),
    moveTo: (x, y) => found.lines.at(-1)?.points.push([x, y]),
    lineTo: (x, y) => found.lines.at(-1)?.points.push([x, y]),
    setLineDash: () => {
      isDashed = true;
    },
  });
  return found;
};

const chart = {
  title: 'คะแนนรายตัวชี้วัด',
  width: 400,
  height: 200,
  names: ['๑. การปฏิบัติหน้าที่', '๒. การใช้อำนาจ', '๓. ไม่มีคะแนน'],
  series: [
    { type: 'bars', color: '#7fa3c7', figures: [100, 50, null] },
    { type: 'line', color: '#202124', figures: [85, 85, 85] },
  ],
} as const;

describe('a chart in the grid', () => {
  const { bars, lines, texts } = drawn((canvas) => drawChart(canvas, chart, 0, 0));
  const [, whole, half, ...others] = bars;

  test('has a column for each figure, as high as that is of 100', () => {
    expect(others).toEqual([]);
    expect((half?.height ?? 0) * 2).toBeCloseTo(whole?.height ?? 0);
    expect((half?.y ?? 0) + (half?.height ?? 0)).toBeCloseTo((whole?.y ?? 0) + (whole?.height ?? 0));
  });

  test('has a dashed line across all of them at its own height', () => {
    const dashed = lines.filter(({ isDashed }) => isDashed);
    expect(dashed).toHaveLength(1);
    const heights = new Set(dashed[0]?.points.map(([, y]) => y));
    expect(heights.size).toBe(1);
    expect([...heights][0]).toBeCloseTo((whole?.y ?? 0) + (whole?.height ?? 0) * 0.15);
  });

  test('says whose figures they are, in lines that end with a word', () => {
    expect(texts[0]).toBe(chart.title);
    const said = texts.slice(1, -5);
    expect(said.join('').replaceAll(' ', '')).toBe(chart.names.join('').replaceAll(' ', ''));
    expect(said).toContain('หน้าที่');
    expect(texts.slice(-5)).toEqual(['0', '25', '50', '75', '100']);
  });
});
