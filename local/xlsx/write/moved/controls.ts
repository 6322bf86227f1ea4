/**
 * Buttons, check boxes and lists on a tab. A file has each of them up to three times: in the tab, in a part of properties,
 * and in the older drawing that also has the boxes of notes.
 */
import { descendantsOf, type Element, isTrue } from '../../package/xml.ts';
import type { ReferenceMover } from '../../references/referenceMover.ts';
import type { SheetMoves } from '../../references/sheetMoves.ts';
import type { FileSheet, WorkbookFile } from '../../workbookFile.ts';
import { heldBy, moveAnchor, movedInXml } from './anchors.ts';

const clientData = /<(\w+:ClientData)\b(?:(?!<\/\1>)[\s\S])*<\/\1>/g;
const isNote = (data: string): boolean => /ObjectType\s*=\s*["']Note["']/.test(data);

/** The eight numbers of an anchor: left, top, right and bottom, each a line and a distance from it. */
const movedEdges = (edges: string, moves: SheetMoves): string =>
  edges
    .split(',')
    .map((edge, at) => {
      if (at % 2 === 1) return edge.trim();
      const move = (line: number) => (at % 4 === 2 ? moves.row(line) : moves.column(line));
      return String(heldBy(Number(edge), move));
    })
    .join(', ');

/** In the older drawing, `MoveWithCells` says of a control that it does not move, unless the element holds "False". */
const staysPut = (data: string): boolean => /<\w+:MoveWithCells\b[^>]*>(?!\s*f)/i.test(data);

const movedClientData = (data: string, home: string, moves: SheetMoves, mover: ReferenceMover): string =>
  data
    .replace(
      /(<\w+:Fmla(?:Link|Range|Group|Txbx)>)([^<]*)/g,
      (_, tag: string, formula: string) => tag + movedInXml(formula, mover, home),
    )
    .replace(/(<\w+:Anchor>)([^<]*)/, (whole, tag: string, edges: string) =>
      moves.isEmpty || staysPut(data) ? whole : tag + movedEdges(edges, moves),
    );

const movedProperties = (text: string, home: string, mover: ReferenceMover): string =>
  text.replace(
    /(\sfmla(?:Link|Range|Group|Txbx)=")([^"]*)(?=")/g,
    (_, attribute: string, formula: string) => attribute + movedInXml(formula, mover, home),
  );

/** Moves a tab's controls and the cells that they are linked to, in the parts that the tab points to. */
export function moveControls(
  file: WorkbookFile,
  sheet: FileSheet,
  moves: SheetMoves,
  mover: ReferenceMover,
): void {
  if (mover.isIdle) return;
  const pkg = file.package;
  for (const { kind, target, external } of pkg.relationships(sheet.part)) {
    const text = external ? undefined : pkg.text(target);
    if (text === undefined || (kind !== 'ctrlProp' && kind !== 'vmlDrawing')) continue;
    const now =
      kind === 'ctrlProp'
        ? movedProperties(text, sheet.name, mover)
        : text.replace(clientData, (data) =>
            isNote(data) ? data : movedClientData(data, sheet.name, moves, mover),
          );
    if (now !== text) pkg.write(target, now);
  }
}

/** Moves what the tab itself says of its controls. */
export function moveControlAnchors(root: Element, moves: SheetMoves): void {
  for (const anchor of descendantsOf(root, 'anchor')) {
    if (isTrue(anchor.attributes.moveWithCells) || isTrue(anchor.attributes.sizeWithCells))
      moveAnchor(anchor, moves);
  }
}
