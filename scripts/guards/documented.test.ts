/** Whoever calls a function of another file finds above it what goes in, what comes out, and what goes wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

const folders = ['src', 'local', 'scripts', 'sidebar'];

interface Exported {
  readonly name: string;
  /** The comment right above it; '' where there is none. */
  readonly doc: string;
  readonly body: string;
}

const isFunction = (type: string | undefined): boolean =>
  type === 'ArrowFunctionExpression' || type === 'FunctionExpression';

const docAbove = (code: string, start: number): string => {
  const before = code.slice(0, start).trimEnd();
  return before.endsWith('*/') ? before.slice(before.lastIndexOf('/**')) : '';
};

/** The functions that a file exports, and the comments above them. @throws SyntaxError when the code is none */
const exportedBy = (code: string, lang: 'ts' | 'js'): Exported[] =>
  parseAst(code, { lang }).body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
    const { declaration } = statement;
    const rest = { doc: docAbove(code, statement.start), body: code.slice(statement.start, statement.end) };
    if (declaration.type === 'FunctionDeclaration') return [{ name: declaration.id?.name ?? '', ...rest }];
    if (declaration.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id, init }) =>
      isFunction(init?.type) && id.type === 'Identifier' ? [{ name: id.name, ...rest }] : [],
    );
  });

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs)$/.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const exported = files.flatMap((file) =>
  exportedBy(readFileSync(file, 'utf8'), file.endsWith('.ts') ? 'ts' : 'js').map((one) => ({ ...one, file })),
);

/** The functions for which that holds, each as "file: name". */
const functionsWhere = (isMeant: (one: Exported) => boolean): string[] =>
  exported.filter(isMeant).map(({ file, name }) => `${file}: ${name}`);

test('the check knows what an exported function is, and which comment is its own', () => {
  const code = `/** The file. */
import x from 'x';

export const plain = (a: number): number => a;
/** Has one. */
export const told = async (): Promise<void> => {};
export const figure = (1 + 2) * 3;
export function* steps(): Generator<number> { yield 1; }
const own = (): void => {};
`;
  expect(exportedBy(code, 'ts').map(({ name, doc }) => [name, doc])).toEqual([
    ['plain', ''],
    ['told', '/** Has one. */'],
    ['steps', ''],
  ]);
});

test('every exported function says what goes in and what comes out', () => {
  expect(exported.length).toBeGreaterThan(700);
  expect(functionsWhere(({ doc }) => doc === '')).toEqual([]);
});

test('one that throws says so', () => {
  const throws = ({ body, doc }: Exported): boolean =>
    /\bthrow new\b/.test(body) && !/@throws|[Tt]hrows/.test(doc);
  expect(functionsWhere(throws)).toEqual([]);
});
