import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleWorkbook } from '../sample.ts';
import { readXlsx, writeXlsx } from '../xlsx/testing/bytes.ts';
import { SeenBook } from '../xlsx/testing/look.ts';
import { bookOf } from '../xlsx/testing/parts.ts';
import { contentSecurityPolicy } from './harness.ts';
import { noticesHeader } from './saveRequest.ts';
import { startWorkbench, type Workbench } from './server.ts';
import { strings } from './strings.ts';

describe('the workbench server', () => {
  let folder: string;
  let workbench: Workbench;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-'));
    await writeFile(join(folder, 'server.js'), 'function onOpen() {}');
    await writeFile(join(folder, 'sidebar.html'), '<html><head></head><body>// $&</body></html>');
    await writeFile(join(folder, 'index.html'), '<p>page</p>');
    workbench = await startWorkbench({ port: 0, dist: folder, page: folder });
  });
  afterAll(async () => {
    await workbench.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string) => fetch(new URL(path, workbench.url));
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(new URL(path, workbench.url), { method: 'POST', body, headers });

  /** The status of a request with a Host header of one's own, which `fetch` does not let one set. */
  const statusFor = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(new URL('/workbook', workbench.url), { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  test('listens on this machine only', () => {
    expect(new URL(workbench.url).hostname).toBe('127.0.0.1');
  });

  test('serves the page, the built files and the sample', async () => {
    expect(await (await get('/')).text()).toContain('page');
    expect(await (await get('/dist/server.js')).text()).toContain('onOpen');
    expect(await (await get('/workbook')).json()).toEqual(JSON.parse(JSON.stringify(sampleWorkbook())));
  });

  test('sends long texts compressed, as they were', async () => {
    const raw = async (encoding: string) => {
      const response = await fetch(new URL('/workbook', workbench.url), {
        headers: { 'accept-encoding': encoding },
      });
      return { encoding: response.headers.get('content-encoding'), text: await response.text(), response };
    };
    const plain = await raw('identity');
    expect(plain.encoding).toBe(null);
    for (const encoding of ['br', 'gzip']) {
      const sent = await raw(encoding);
      expect(sent.encoding).toBe(encoding);
      expect(sent.text).toBe(plain.text);
      const [short, long] = [sent, plain].map(({ response }) =>
        Number(response.headers.get('content-length')),
      );
      expect(short).toBeLessThan((long ?? 0) / 4);
    }
  });

  test('sends a file of the page as it was compressed before', async () => {
    await writeFile(join(folder, 'page.js'), `/* ${'x'.repeat(5000)} */`);
    await writeFile(join(folder, 'page.js.br'), brotliCompressSync('made before'));
    const response = await fetch(new URL('/page.js', workbench.url), {
      headers: { 'accept-encoding': 'br' },
    });
    expect(await response.text()).toBe('made before');
  });

  test('serves fonts and what the page loads later', async () => {
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'assets/sarabun-thai-400-normal-X1.woff2'), 'font');
    const font = await get('/assets/sarabun-thai-400-normal-X1.woff2');
    expect(font.headers.get('content-type')).toBe('font/woff2');
    expect(await font.text()).toBe('font');
    expect((await get('/assets/missing.js')).status).toBe(404);
    expect((await get('/assets/..%2findex.html')).status).toBe(404);
  });

  test('serves the sidebar mangled, under the policy of HtmlService', async () => {
    const response = await get('/sidebar/sidebar');
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(await response.text()).toContain('{{page}}');
  });

  test('serves nothing else', async () => {
    expect((await get('/dist/missing.js')).status).toBe(404);
    expect((await get('/sidebar/missing')).status).toBe(404);
    expect((await get('/dist/..%2fpackage.json')).status).toBe(404);
    expect((await get('/package.json')).status).toBe(404);
    expect((await post('/workbook', '')).status).toBe(404);
  });

  test('opens a file and saves it with what the file had besides', async () => {
    const original = Buffer.from(
      bookOf([
        {
          name: 'IIT',
          rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>i๑</t></is></c></row>',
          after: '<pageSetup paperSize="5"/>',
        },
      ]),
    );
    const opened = await post('/open?name=%E0%B8%9C%E0%B8%A5', new Uint8Array(original));
    const workbook = await opened.json();
    expect(workbook).toMatchObject({ name: 'ผล' });
    const [id] = workbook.sheetOrder;
    workbook.sheets[id].cellData = { 0: { 0: { v: 'i๒', t: 1 } } };

    const saved = await post('/save', JSON.stringify({ workbook, original: original.toString('base64') }));
    const back = new SeenBook(new Uint8Array(await saved.arrayBuffer())).tab('IIT');
    expect(back.text('A1')).toBe('i๒');
    expect(back.at('pageSetup')?.attributes.paperSize).toBe('5');
  });

  test('saves a workbook that came from no file', async () => {
    const saved = await post('/save', JSON.stringify({ workbook: sampleWorkbook(), original: null }));
    const back = await readXlsx(new Uint8Array(await saved.arrayBuffer()));
    expect(Object.values(back.sheets).map(({ name }) => name)).toEqual(['ตั้งค่า', 'IIT', 'EIT', 'OIT']);
  });

  test('tells what of a file is not read, and what a file can not hold', async () => {
    const far = bookOf([{ name: 'IIT', rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }]);
    const opened = await post('/open', new Uint8Array(far));
    const notices = (response: Response) =>
      JSON.parse(decodeURIComponent(response.headers.get(noticesHeader) ?? '[]'));
    expect(notices(opened)).toEqual([strings.farCells('IIT', ['XFD1048576'])]);
    const workbook = await opened.json();
    workbook.sheets[workbook.sheetOrder[0]].cellData = { 0: { 0: { v: 'ก'.repeat(40_000), t: 1 } } };
    const saved = await post(
      '/save',
      JSON.stringify({ workbook, original: Buffer.from(far).toString('base64') }),
    );
    expect(notices(saved)).toEqual([strings.notKept({ code: 'long-text', tab: 'IIT', cell: 'A1' })]);
    expect(
      notices(await post('/save', JSON.stringify({ workbook: sampleWorkbook(), original: null }))),
    ).toEqual([]);
  });

  test('says in Thai why a file can not be opened', async () => {
    const response = await post('/open', 'ข้อ,คะแนน');
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ error: strings.fileProblem['not-a-workbook'] });
    expect((await post('/open', '')).status).toBe(422);
    expect((await post('/save', 'no json')).status).toBe(400);
  });

  test('refuses names that only lead here, and requests of other sites', async () => {
    expect(await statusFor('localhost:1')).toBe(200);
    expect(await statusFor('evil.example')).toBe(403);
    expect(await statusFor('127.0.0.1.evil.example')).toBe(403);
    const bytes = new Uint8Array(await writeXlsx(sampleWorkbook()));
    expect((await post('/open', bytes, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post('/open', bytes, { origin: new URL(workbench.url).origin })).status).toBe(200);
  });
});
