/** What the library does not let say: the language of charts and of the document's properties, and that a chart names every bar. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CHART = /^word\/charts\/[^/]+\.xml$/;
const PROPERTIES = 'docProps/core.xml';

const ofChart = (xml: string, language: string): string =>
  xml
    .replace(/ lang="en-US"/g, ` lang="${language}"`)
    .replace('<c:lang val="en-US"/>', `<c:lang val="${language}"/>`)
    // Otherwise, where names stand close, every second one is left out.
    .replace('<c:noMultiLvlLbl ', '<c:tickLblSkip val="1"/><c:noMultiLvlLbl ');

const ofProperties = (xml: string, language: string): string =>
  xml.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);

const ofPart = (path: string, bytes: Uint8Array, language: string): Uint8Array => {
  const change = CHART.test(path) ? ofChart : path === PROPERTIES ? ofProperties : null;
  // A copy is of this world's own kind: fflate takes bytes of another's, as an encoder from outside gives them, for a folder.
  return change ? new Uint8Array(strToU8(change(strFromU8(bytes), language))) : bytes;
};

/**
 * The document in its language throughout, so that who listens to it hears every part spoken so; charts with all names.
 *
 * @param docx the bytes of a .docx file
 * @param language as documents name it: "th-TH"
 */
export const mended = (docx: Uint8Array, language: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, ofPart(path, bytes, language)]),
    ),
  );
