/** `npm run compare-live -- TRANSCRIPT`: where a real spreadsheet does otherwise than the local host, and what hangs on it. */
import { readFile } from 'node:fs/promises';
import { describeComparison } from './describe.ts';
import { bestFit, fitsOf } from './fit.ts';
import { readTranscript } from './transcript.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which transcript? npm run compare-live -- FILE');
  process.exit(2);
}
const transcript = readTranscript(await readFile(file, 'utf8'));
if (transcript.answers.size === 0) {
  console.error(`${file} holds no transcript of runConformance`);
  process.exit(2);
}
console.log(describeComparison(transcript, fitsOf(transcript), bestFit(transcript)));
