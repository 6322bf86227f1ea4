import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const serverCode = `
var standIn = { title: 'ผู้ช่วย ITA', edits: [] };
function onOpen() {
  SpreadsheetApp.getUi().createMenu(standIn.title)
    .addItem('เปิดแถบผู้ช่วย', 'showSidebar').addSeparator().addItem('ล้างไฮไลต์', 'clearHighlights').addToUi();
}
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(standIn.title));
}
function clearHighlights() { SpreadsheetApp.getUi().alert('ล้างแล้ว'); }
function echo(value) { return value; }
function today() { return { date: new Date() }; }
function outside() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(0, 1); }
function webPlatform() { return [typeof fetch, typeof setTimeout, typeof localStorage]; }
function errorKind() { try { outside(); } catch (error) { return error instanceof Error; } }
function onEdit(e) {
  standIn.edits.push([e.source.getActiveSheet().getName(), e.range.getA1Notation(), e.value, e.oldValue]);
  if (e.value === 'ผิดพลาด') throw new Error('broken');
  if (e.value === 'คัดลอก') e.range.setValue('คัดลอกแล้ว');
}
function editsSoFar() { return standIn.edits.splice(0); }
function secret_() { return 'no'; }
`;

/**
 * A sidebar with one trap for each thing that HtmlService does to a page. `kept` says what came through as it was written;
 * a script that was cut to pieces does not run and leaves nothing.
 */
const scripts = [
  'window.kept = {};',
  "kept.comment = 'a//b'.length === 4;",
  "kept.dollar = '$&'.length === 2;",
  "kept.nonAscii = 'ก' === '\\u0e01';",
  "kept.charset = document.querySelector('meta[charset]') !== null;",
  `/*${'x'.repeat(20_000)}*/ kept.longLine = true;`,
  "try { document.body.innerHTML = '<p>x</p>'; kept.innerHtml = true; } catch (error) { kept.innerHtml = false; }",
  'kept.lastScript = true;',
  "document.querySelector('h1').textContent = JSON.stringify(kept);",
];

const trapPage = `<!doctype html>
<html lang="th">
<head><meta charset="utf-8"><title>Traps</title></head>
<body><main><h1></h1></main>
${scripts.map((code) => `<script>\n${code}\n</script>`).join('\n')}
</body>
</html>`;

/** A built add-on of the smallest kind, in a folder of its own; returns the folder. */
export async function writeStandIn(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  await writeFile(join(folder, 'server.js'), serverCode);
  await writeFile(join(folder, 'sidebar.html'), trapPage);
  return folder;
}
