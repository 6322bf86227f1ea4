import type { IWorkbookData } from '@univerjs/core';
import { noticesHeader, type SaveRequest } from '../../saveRequest.ts';
import { strings } from '../../strings.ts';

/** A workbook, and the bytes of the file that it came from in base64 (`null`: from none). */
export interface OpenedWorkbook {
  workbook: IWorkbookData;
  original: string | null;
  /** How the file's name ends: a file with macros stays one. */
  extension: string;
  /** What a person should know of the file: sentences. */
  notices: readonly string[];
}

/** The sentences that come with an answer. */
const noticesOf = (response: Response): string[] =>
  JSON.parse(decodeURIComponent(response.headers.get(noticesHeader) ?? '[]')) as string[];

const plainExtension = '.xlsx';

/** @throws Error with the sentence that the server gives for the person. */
async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { error } = (await response.json().catch(() => ({}))) as { error?: string };
  throw new Error(error ?? strings.requestFailed);
}

async function request(path: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(path, options).catch((cause: unknown) => {
    throw new Error(strings.requestFailed, { cause });
  });
  return checked(response);
}

const base64 = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** The workbook that the workbench was started with. @throws Error with a sentence for the person */
export async function fetchFirstWorkbook(): Promise<OpenedWorkbook> {
  const workbook = (await (await request('/workbook')).json()) as IWorkbookData;
  return { workbook, original: null, extension: plainExtension, notices: [] };
}

/** Opens an .xlsx file, with or without macros. @throws Error with a sentence for the person */
export async function openFile(file: File): Promise<OpenedWorkbook> {
  const [extension = plainExtension] = /\.xls[xm]$/i.exec(file.name) ?? [];
  const name = file.name.replace(/\.xls[xm]$/i, '');
  const response = await request(`/open?name=${encodeURIComponent(name)}`, { method: 'POST', body: file });
  const workbook = (await response.json()) as IWorkbookData;
  return { workbook, original: await base64(file), extension, notices: noticesOf(response) };
}

/** The .xlsx file of a workbook, and sentences about what is not in it. @throws Error with a sentence for the person */
export async function xlsxOf(opened: SaveRequest): Promise<{ file: Blob; notices: string[] }> {
  const response = await request('/save', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(opened),
  });
  return { file: await response.blob(), notices: noticesOf(response) };
}

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
