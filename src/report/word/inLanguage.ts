/** The language of what the library writes in English only: the texts of charts, and the document's properties. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CHART = /^word\/charts\/[^/]+\.xml$/;
const PROPERTIES = 'docProps/core.xml';

const ofChart = (xml: string, language: string): string =>
  xml
    .replace(/ lang="en-US"/g, ` lang="${language}"`)
    .replace('<c:lang val="en-US"/>', `<c:lang val="${language}"/>`);

const ofProperties = (xml: string, language: string): string =>
  xml.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);

const ofPart = (path: string, bytes: Uint8Array, language: string): Uint8Array => {
  const change = CHART.test(path) ? ofChart : path === PROPERTIES ? ofProperties : null;
  // A copy is of this world's own kind: fflate takes bytes of another's, as an encoder from outside gives them, for a folder.
  return change ? new Uint8Array(strToU8(change(strFromU8(bytes), language))) : bytes;
};

/**
 * The document, in its language throughout: who listens to it hears every part spoken so.
 *
 * @param docx the bytes of a .docx file
 * @param language as documents name it: "th-TH"
 */
export const inLanguage = (docx: Uint8Array, language: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, ofPart(path, bytes, language)]),
    ),
  );
