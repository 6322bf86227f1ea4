import type { Element } from '../package/xml.ts';

const relationships = /\/officeDocument\/(?:2006\/)?relationships$/;

/** The name of the attribute that points to a relationship; its prefix is declared when it is not yet. */
export function relationAttribute(root: Element): string {
  const [declared] =
    Object.entries(root.attributes).find(
      ([name, value]) => name.startsWith('xmlns:') && relationships.test(value),
    ) ?? [];
  if (declared) return `${declared.slice('xmlns:'.length)}:id`;
  const isStrict = Object.values(root.attributes).some((value) => value.includes('purl.oclc.org'));
  root.attributes['xmlns:r'] = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return 'r:id';
}
