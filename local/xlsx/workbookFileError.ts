/** Why bytes could not be opened as a workbook, or a workbook not be written as a file. */
type WorkbookFileProblem =
  | 'empty'
  | 'password-protected'
  | 'old-format'
  | 'other-format'
  | 'not-a-workbook'
  | 'too-large'
  | 'too-many-cells'
  | 'would-break';

const sentences: Record<WorkbookFileProblem, string> = {
  empty: 'The file is empty.',
  'password-protected': 'The workbook is protected by a password; save a copy without one.',
  'old-format': 'The file is in the old .xls format; save it as .xlsx.',
  'other-format': 'The file is of another format (.xlsb, .ods, .docx, …); save it as .xlsx.',
  'not-a-workbook': 'The file is not an .xlsx workbook.',
  'too-large': 'The file takes more room than this program can handle.',
  'too-many-cells': 'A tab of the file has more cells than this program can handle.',
  'would-break': 'The file could not be written without breaking it.',
};

/** The file is no workbook that can be opened or written; `problem` says why, `message` says it in one English sentence. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
  readonly problem: WorkbookFileProblem;

  constructor(problem: WorkbookFileProblem, options?: ErrorOptions & { detail?: string }) {
    super(options?.detail ? `${sentences[problem]} ${options.detail}` : sentences[problem], options);
    this.problem = problem;
  }
}

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const compoundFileSignature = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** An encrypted .xlsx is a compound file, as an .xls is; only the former has a stream of this name. */
const holdsEncryptedPackage = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

/** @throws WorkbookFileError when the first bytes show that this cannot be an .xlsx. */
export function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError('empty');
  if (startsWith(bytes, zipSignature)) return;
  if (!startsWith(bytes, compoundFileSignature)) throw new WorkbookFileError('not-a-workbook');
  throw new WorkbookFileError(holdsEncryptedPackage(bytes) ? 'password-protected' : 'old-format');
}
