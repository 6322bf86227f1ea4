import { childrenOf, type Element, isElement } from '../../package/xml.ts';
import type { ReferenceMover } from '../../references/referenceMover.ts';
import type { SheetMoves } from '../../references/sheetMoves.ts';

const unescaped: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const fromXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => unescaped[name] ?? '');
const toXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A formula after the move, from and to the text of a part. @param home the tab whose cells it names without a tab */
export const movedInXml = (formula: string, mover: ReferenceMover, home: string): string =>
  toXml(mover.formula(fromXml(formula), home));

/** Where a line is that holds something: what was held by a line that is gone is held by the next one that is there. */
export function heldBy(line: number, move: (line: number) => number | undefined): number {
  const now = move(line);
  if (now !== undefined) return now;
  for (let before = line - 1; before >= 0; before -= 1) {
    const known = move(before);
    if (known !== undefined) return known + 1;
  }
  return 0;
}

/** Moves the two corners by which a picture, a chart or a control is held: by lines, each with a distance from it. */
export function moveAnchor(anchor: Element, moves: SheetMoves): void {
  for (const marker of [...childrenOf(anchor, 'from'), ...childrenOf(anchor, 'to')]) {
    for (const line of marker.children.filter(isElement)) {
      // A drawing's own vocabulary has no prefix here; in a tab it has one.
      const [, kind] = /(?:^|:)(row|col)$/.exec(line.name) ?? [];
      if (!kind) continue;
      const move = (at: number) => (kind === 'row' ? moves.row(at) : moves.column(at));
      line.children = [String(heldBy(Number(line.children.join('')), move))];
    }
  }
}
