import { escapeText } from '../package/escapes.ts';
import { childOf, type Element, element, insertInOrder, removeChild } from '../package/xml.ts';
import { cellName, readCellName } from '../references/cellName.ts';
import type { SheetMoves } from '../references/sheetMoves.ts';
import { sheetOrder } from '../sheetOrder.ts';
import type { OpenSheet } from '../workbookFile.ts';
import { commentsPart, commentText, notesFromFile, type SavedNotes } from './notes.ts';
import { relationAttribute } from './relationAttribute.ts';

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const vmlType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

const namespaces = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};

/** The drawing in which a tab's notes have their boxes, in a language of its own that is not quite XML. */
const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const noteShape =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The box of a note: two columns wide and four rows high, to the right of its cell, shown when the pointer is on that. */
const boxOf = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:120pt;height:54pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${[column + 1, 15, Math.max(0, row - 1), 2, column + 3, 31, row + 3, 1].join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const shapes = /<(\w+:shape)\b(?:(?!<\/\1>)[\s\S])*<\/\1>/g;

const isNote = (shape: string): boolean => /ObjectType\s*=\s*["']Note["']/.test(shape);

const placeIn = (shape: string): string => {
  const number = (name: string): number =>
    Number(new RegExp(`<\\w+:${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? Number.NaN);
  return `${number('Row')},${number('Column')}`;
};

/** Takes out the boxes of notes that are gone, and moves the others. */
const moveBoxes = (
  drawing: string,
  moves: SheetMoves,
  stays: (row: number, column: number) => boolean,
): string =>
  drawing.replace(shapes, (shape) => {
    if (!isNote(shape)) return shape;
    const [row = Number.NaN, column = Number.NaN] = placeIn(shape).split(',').map(Number);
    const toRow = moves.row(row);
    const toColumn = moves.column(column);
    if (toRow === undefined || toColumn === undefined || !stays(toRow, toColumn)) return '';
    const byRows = toRow - row;
    const byColumns = toColumn - column;
    if (byRows === 0 && byColumns === 0) return shape;
    return shape
      .replace(/(<\w+:Row>)\s*\d+/, `$1${toRow}`)
      .replace(/(<\w+:Column>)\s*\d+/, `$1${toColumn}`)
      .replace(/(<\w+:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => {
        const by = [byColumns, 0, byRows, 0, byColumns, 0, byRows, 0];
        return (
          tag +
          anchor
            .split(',')
            .map((edge, index) => Math.max(0, Number(edge) + (by[index] ?? 0)))
            .join(', ')
        );
      });
  });

function addBoxes(drawing: string, places: readonly [row: number, column: number][]): string {
  if (places.length === 0) return drawing;
  const ids = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const first = Math.max(1024, ...ids) + 1;
  const type = /<\w+:shapetype\b[^>]*\bid=["']_x0000_t202["']/.test(drawing) ? '' : noteShape;
  const boxes = places.map(([row, column], index) => boxOf(first + index, row, column)).join('');
  const added = type + boxes;
  const undeclared = Object.entries(namespaces).filter(([prefix]) => !drawing.includes(`xmlns:${prefix}=`));
  const declared = undeclared.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  return drawing.replace(
    /<\/(\w+:)?xml>\s*$/,
    (end) => added.replace(/<v:shape(type)?\b/g, `$&${declared}`) + end,
  );
}

/** The part that a tab's `legacyDrawing` names, made when there is none. */
function drawingPart({ file: { package: pkg }, sheet, root }: OpenSheet): string {
  const named = childOf(root, 'legacyDrawing')?.attributes;
  const id = named && Object.entries(named).find(([name]) => name.endsWith(':id'))?.[1];
  const target = pkg.relationships(sheet.part).find((one) => one.id === id)?.target;
  if (target) return target;
  const part = pkg.freeName('xl/drawings/vmlDrawing', '.vml');
  pkg.write(part, emptyDrawing);
  pkg.setContentType(part, vmlType);
  const relation = pkg.relate(sheet.part, 'vmlDrawing', part);
  insertInOrder(root, element('legacyDrawing', { [relationAttribute(root)]: relation }), sheetOrder);
  return part;
}

/** The part of a tab's notes, made when there is none. */
function makeComments({ file, sheet, root }: OpenSheet): string {
  const known = commentsPart(file, sheet);
  if (known) return known;
  const part = file.package.freeName('xl/comments', '.xml');
  const xmlns = Object.entries(root.attributes).find(([, value]) =>
    /spreadsheetml\/(?:2006\/)?main$/.test(value),
  );
  const comments = element('comments', { xmlns: xmlns?.[1] ?? '' }, [
    element('authors', {}, [element('author')]),
    element('commentList'),
  ]);
  file.package.add(part, { root: comments, prefix: '' }, commentsType);
  file.package.relate(sheet.part, 'comments', part);
  return part;
}

const newText = (note: string): Element =>
  element('text', {}, [element('t', { 'xml:space': 'preserve' }, [escapeText(note)])]);

/** The name of a comment's cell after all moves; `undefined` when it is gone. */
function refAfter({ attributes }: Element, moves: SheetMoves): string | undefined {
  const place = readCellName(attributes.ref ?? '');
  const row = place && moves.row(place.row);
  const column = place && moves.column(place.column);
  return row === undefined || column === undefined ? undefined : cellName(row, column);
}

/** The comments that stay, with what they say now. @returns their cells; `wanted` keeps what is new */
function keepComments(list: Element, moves: SheetMoves, wanted: Map<string, string>): Set<string> {
  const kept = new Set<string>();
  list.children = list.children.filter((comment) => {
    if (typeof comment === 'string') return true;
    const ref = refAfter(comment, moves);
    if (ref === undefined) return false;
    comment.attributes.ref = ref;
    const said = commentText(comment);
    const note = wanted.get(ref);
    if (note === undefined && said !== '') return false;
    kept.add(ref);
    wanted.delete(ref);
    if (note !== undefined && said !== note) {
      const text = childOf(comment, 'text');
      if (text) removeChild(comment, text);
      comment.children.unshift(newText(note));
    }
    return true;
  });
  return kept;
}

/** Comments are listed in the order of their cells. */
function addComments(root: Element, list: Element, wanted: ReadonlyMap<string, string>): void {
  const authors = childOf(root, 'authors');
  if (authors && wanted.size > 0 && !childOf(authors, 'author')) authors.children.push(element('author'));
  for (const [ref, note] of wanted) {
    list.children.push(element('comment', { ref, authorId: 0 }, [newText(note)]));
  }
}

/** Conversations have a part of their own beside the notes that stand for them. */
function moveConversations({ file, sheet }: OpenSheet, moves: SheetMoves, stays: ReadonlySet<string>): void {
  const part = file.package.related(sheet.part, 'threadedComment');
  if (!part) return;
  const { root } = file.package.document(part);
  root.children = root.children.filter((comment) => {
    if (typeof comment === 'string') return true;
    const ref = refAfter(comment, moves);
    if (ref === undefined) return false;
    comment.attributes.ref = ref;
    return stays.has(ref);
  });
  file.package.touch(part);
}

const notesAt = (notes: SavedNotes): Map<string, string> =>
  new Map(
    Object.values(notes)
      .flatMap((inRow) => Object.values(inRow))
      .filter(({ note }) => note !== '')
      .map(({ row, col, note }) => [cellName(row, col), note]),
  );

/** Notes where they are after the tab's lines moved. */
function movedNotes(notes: SavedNotes, moves: SheetMoves): Map<string, string> {
  const all = Object.values(notes).flatMap((inRow) => Object.values(inRow));
  return new Map(
    all.flatMap(({ row, col, note }) => {
      const toRow = moves.row(row);
      const toColumn = moves.column(col);
      return toRow === undefined || toColumn === undefined
        ? []
        : [[cellName(toRow, toColumn), note] as const];
    }),
  );
}

const sameNotes = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean =>
  some.size === others.size && [...some].every(([cell, note]) => others.get(cell) === note);

/**
 * Makes a tab's notes in the file what Univer has; notes with the same text stay as they are.
 *
 * @returns whether the tab itself changed
 */
export function writeNotes(open: OpenSheet, after: SavedNotes, moves: SheetMoves): boolean {
  const { file, sheet, root } = open;
  const before = notesFromFile(file, sheet);
  const wanted = notesAt(after);
  if (moves.isEmpty && sameNotes(movedNotes(before, moves), wanted)) return false;
  if (!commentsPart(file, sheet) && wanted.size === 0) return false;
  const pkg = file.package;
  const comments = makeComments(open);
  const hadDrawing = childOf(root, 'legacyDrawing') !== undefined;
  const drawing = drawingPart(open);
  const { root: commentsRoot } = pkg.document(comments);
  const list = childOf(commentsRoot, 'commentList') as Element;
  const kept = keepComments(list, moves, wanted);
  addComments(commentsRoot, list, wanted);
  pkg.touch(comments);
  moveConversations(open, moves, kept);
  const places = [...wanted.keys()].flatMap((ref): [number, number][] => {
    const place = readCellName(ref);
    return place ? [[place.row, place.column]] : [];
  });
  const boxes = moveBoxes(pkg.text(drawing) ?? emptyDrawing, moves, (row, column) =>
    kept.has(cellName(row, column)),
  );
  pkg.write(drawing, addBoxes(boxes, places));
  return !hadDrawing;
}
