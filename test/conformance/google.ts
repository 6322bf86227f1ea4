import type { Env } from './env.ts';
import { suite } from './suite.ts';

const SCRATCH = 'ita conformance';

/** One line for each check, the same on Google and on the host where they agree. */
function transcriptOf(name: string, env: Env): string[] {
  const lines: string[] = [];
  try {
    suite[name]?.(env, (what, actual, expected) => {
      const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
      lines.push(`${name}: ${what}: ${got === wanted ? 'ok' : `differs: expected ${wanted}, got ${got}`}`);
    });
  } catch (error) {
    lines.push(`${name}: differs: threw ${(error as Error).name}: ${(error as Error).message}`);
  }
  return lines;
}

/**
 * Runs the conformance suite in the active spreadsheet, in a scratch tab that is deleted after each test.
 *
 * @returns the transcript, which is logged as well: one line for each check, `ok` or `differs` with both values
 */
export function runConformance(): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const lines: string[] = [];
  for (const name of Object.keys(suite)) {
    const sheet = book.insertSheet(SCRATCH, 0);
    lines.push(
      ...transcriptOf(name, {
        services: { SpreadsheetApp, HtmlService, LockService },
        sheet,
        setNote: (row, column, note) => {
          sheet.getRange(row, column).setNote(note);
        },
      }),
    );
    book.deleteSheet(sheet);
  }
  const transcript = lines.join('\n');
  console.log(transcript);
  return transcript;
}
