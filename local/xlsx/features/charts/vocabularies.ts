import type { Element } from '../../package/xml.ts';

/** The names of the vocabularies in which drawings and charts are written. */
export interface Vocabularies {
  readonly main: string;
  readonly chart: string;
  readonly drawing: string;
  readonly relationships: string;
}

/** Whether a part is written in the strict dialect of the format. */
const isStrict = ({ attributes }: Element): boolean =>
  Object.values(attributes).some((value) => value.includes('purl.oclc.org'));

/** Those of the dialect that a tab is written in. */
export const vocabulariesOf = (root: Element): Vocabularies => {
  const [base, drawing] = isStrict(root)
    ? ['http://purl.oclc.org/ooxml', 'drawingml']
    : ['http://schemas.openxmlformats.org', 'drawingml/2006'];
  return {
    main: `${base}/${drawing}/main`,
    chart: `${base}/${drawing}/chart`,
    drawing: `${base}/${drawing}/spreadsheetDrawing`,
    relationships: isStrict(root)
      ? `${base}/officeDocument/relationships`
      : `${base}/officeDocument/2006/relationships`,
  };
};
