/** How a chart looks in the grid: columns of figures from 0 to 100, and a dashed line across them. */

/** What is drawn of a chart, in the order of its names. */
export interface DrawnChart {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly names: readonly string[];
  readonly series: readonly {
    readonly type: 'bars' | 'line';
    readonly color: string;
    /** Null where there is none. */
    readonly figures: readonly (number | null)[];
  }[];
}

/** What is asked of a canvas. */
type Canvas = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
  | 'measureText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'setLineDash'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
>;

const INK = '#202124';
const FRAME = '#b7c4d1';
const GRID = '#d9d9d9';
const FONT = 'Sarabun, sans-serif';
const TITLE = 30;
const AXIS = 40;
const EDGE = 12;
const LINE_HEIGHT = 16;
/** How much of its place a column takes. */
const FILLED = 0.6;
const MARKS = [0, 25, 50, 75, 100];

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** The text in lines that end with a word. */
const linesOf = (canvas: Canvas, text: string, width: number): string[] => {
  const lines = [''];
  for (const { segment } of words.segment(text)) {
    const last = lines.at(-1) ?? '';
    if (last === '' || canvas.measureText(last + segment).width <= width) lines.splice(-1, 1, last + segment);
    else lines.push(segment);
  }
  return lines.map((line) => line.trim());
};

const drawLines = (canvas: Canvas, lines: readonly string[], x: number, y: number): void => {
  for (const [index, text] of lines.entries()) canvas.fillText(text, x, y + index * LINE_HEIGHT);
};

const line = (canvas: Canvas, [first, ...others]: readonly (readonly [number, number])[]): void => {
  if (!first) return;
  canvas.beginPath();
  canvas.moveTo(...first);
  for (const point of others) canvas.lineTo(...point);
  canvas.stroke();
};

/** Where figures stand: in columns side by side, between the title and the names. */
interface Plot {
  readonly right: number;
  readonly bottom: number;
  /** From the middle of a column to that of the next. */
  readonly step: number;
  readonly middleOf: (index: number) => number;
  readonly heightOf: (figure: number) => number;
}

/** Draws a chart with its upper left corner at a place. */
export const drawChart = (canvas: Canvas, chart: DrawnChart, left: number, top: number): void => {
  canvas.save();
  canvas.translate(left, top);
  drawFrame(canvas, chart);
  const plot = drawNames(canvas, chart);
  drawScale(canvas, plot);
  for (const series of chart.series) drawSeries(canvas, series, plot);
  canvas.restore();
};

/** The paper, its edge and the title. */
const drawFrame = (canvas: Canvas, { title, width, height }: DrawnChart): void => {
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, width, height);
  canvas.strokeStyle = FRAME;
  canvas.lineWidth = 1;
  canvas.strokeRect(0, 0, width, height);
  canvas.fillStyle = INK;
  canvas.textBaseline = 'top';
  canvas.textAlign = 'center';
  canvas.font = `bold 15px ${FONT}`;
  canvas.fillText(title, width / 2, EDGE / 2);
};

/** The names of the columns, and the plot above them: as high as the longest name leaves. */
const drawNames = (canvas: Canvas, { width, height, names }: DrawnChart): Plot => {
  canvas.font = `12px ${FONT}`;
  const step = (width - AXIS - EDGE) / Math.max(1, names.length);
  const labels = names.map((name) => linesOf(canvas, name, step - EDGE / 2));
  const most = Math.max(1, ...labels.map((lines) => lines.length));
  const bottom = height - EDGE / 2 - most * LINE_HEIGHT;
  const middleOf = (index: number): number => AXIS + step * (index + 0.5);
  for (const [index, lines] of labels.entries()) drawLines(canvas, lines, middleOf(index), bottom + EDGE / 3);
  const heightOf = (figure: number): number => bottom - ((bottom - TITLE) * figure) / 100;
  return { right: width - EDGE, bottom, step, middleOf, heightOf };
};

const drawScale = (canvas: Canvas, { right, heightOf }: Plot): void => {
  canvas.textAlign = 'right';
  canvas.textBaseline = 'middle';
  canvas.strokeStyle = GRID;
  for (const mark of MARKS) {
    canvas.fillText(String(mark), AXIS - EDGE / 2, heightOf(mark));
    line(canvas, [
      [AXIS, heightOf(mark)],
      [right, heightOf(mark)],
    ]);
  }
};

const drawSeries = (
  canvas: Canvas,
  { type, color, figures }: DrawnChart['series'][number],
  { bottom, step, middleOf, heightOf }: Plot,
): void => {
  canvas.fillStyle = color;
  canvas.strokeStyle = color;
  const points = figures.flatMap((figure, index) =>
    figure === null ? [] : [[middleOf(index), heightOf(figure)] as const],
  );
  if (type === 'line') {
    canvas.lineWidth = 2;
    canvas.setLineDash([6, 3]);
    line(canvas, points);
  } else {
    for (const [x, y] of points) canvas.fillRect(x - (step * FILLED) / 2, y, step * FILLED, bottom - y);
  }
};
