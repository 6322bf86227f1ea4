/** The project's own code, as a parser sees it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vitest/node';

/** A piece of code as the parser gives it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [name: string]: unknown;
}

/** Whether a part of a piece of code is a piece of code, too. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The name that an identifier has; of text in quotes, the text. */
export const nameOf = (value: unknown): string => {
  const { name, value: text } = (value ?? {}) as { name?: unknown; value?: unknown };
  return String(name ?? text);
};

/** The statements of a file. @throws SyntaxError when the code is none */
export const statementsOf = (code: string, file: string): Node[] =>
  parseAst(code, { lang: file.endsWith('.ts') ? 'ts' : 'js' }).body as unknown as Node[];

/** A file of code, by its path from the project's folder. */
export const sourceOf = (file: string): { file: string; code: string } => ({
  file,
  code: readFileSync(file, 'utf8'),
});

/** Each file of code below the folders, by its path from the project's folder, and what stands in it. */
export const sourcesIn = (folders: readonly string[]): { file: string; code: string }[] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => /\.(?:ts|mjs)$/.test(file))
    .map(sourceOf);
