/** What files take from one another: never in a circle, and nothing is offered that nobody takes. */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { isNode, type Node, nameOf, sourceOf, sourcesIn, statementsOf } from './testing/sources.ts';

const WITHOUT_CIRCLES =
  'Files that import each other in a circle can only be read, tested and moved together, and which of them runs first ' +
  'is chance. What both need belongs in a file below both, or is handed in.';

const WITHOUT_IDLE_EXPORTS =
  'An export tells the reader that another file relies on it, and hides from the compiler what nobody uses. ' +
  'What only its own file uses is not exported, what nobody uses goes, and what only tests use stands with the tests.';

/** What builds and tools take by name. */
const entries = ['src/server/main.ts', 'sidebar/entry.ts', 'local/bench/tenfold.ts', 'vitest.config.ts'];

/** Made for tests, beside them or with what they share. */
const isForTests = (file: string): boolean => /^test\/|\.test\.ts$|\/testing\//.test(file);

interface Module {
  readonly file: string;
  /** What it takes from which other file; `*` for whatever is there. */
  readonly imports: readonly { readonly from: string; readonly name: string }[];
  readonly exports: readonly string[];
  /** How often each name stands in it. */
  readonly names: ReadonlyMap<string, number>;
}

/** A node, and all below it. */
const nodesIn = (node: Node): Node[] => {
  const nodes: Node[] = [];
  const add = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(add);
    else if (isNode(value)) {
      nodes.push(value);
      Object.values(value).forEach(add);
    }
  };
  add(node);
  return nodes;
};

const listOf = (value: unknown): Node[] => [value].flat().filter(isNode);

/** The names that an import or a re-export takes from the other file. */
const taken = ({ type, specifiers }: Node): string[] => {
  const names = listOf(specifiers).map(({ type, imported, local }) => {
    if (type === 'ImportNamespaceSpecifier') return '*';
    return type === 'ExportSpecifier' ? nameOf(local) : nameOf(imported ?? { name: 'default' });
  });
  const isWhole = type === 'ImportExpression' || type === 'ExportAllDeclaration';
  return isWhole ? ['*'] : names.length > 0 ? names : [''];
};

/** The names under which others may take something. */
const offered = ({ type, declaration, specifiers, exported }: Node): string[] => {
  if (type === 'ExportDefaultDeclaration') return ['default'];
  if (type === 'ExportAllDeclaration') return isNode(exported) ? [nameOf(exported)] : [];
  if (type !== 'ExportNamedDeclaration') return [];
  const declared = isNode(declaration) ? listOf(declaration.declarations ?? declaration) : [];
  return [...declared.map(({ id }) => nameOf(id)), ...listOf(specifiers).map((one) => nameOf(one.exported))];
};

/** @throws SyntaxError when the code is none */
const moduleOf = ({ file, code }: { file: string; code: string }): Module => {
  const statements = statementsOf(code, file);
  const nodes = statements.flatMap(nodesIn);
  const imports = nodes.flatMap((node) => {
    const specifier = isNode(node.source) ? nameOf(node.source) : '';
    if (!specifier.startsWith('.')) return [];
    const from = posix.join(posix.dirname(file), specifier);
    return taken(node).map((name) => ({ from, name }));
  });
  const names = new Map<string, number>();
  for (const { type, name } of nodes) {
    if (type === 'Identifier') names.set(String(name), (names.get(String(name)) ?? 0) + 1);
  }
  return { file, imports, exports: statements.flatMap(offered), names };
};

/** The shortest way along imports from a file back to it; none where there is no way. */
const circleOf = (start: string, importsOf: ReadonlyMap<string, readonly string[]>): string[] => {
  const cameFrom = new Map<string, string>();
  const wayTo = (file: string): string[] =>
    file === start ? [file] : [...wayTo(cameFrom.get(file) ?? start), file];
  const open = [start];
  for (const file of open) {
    for (const next of importsOf.get(file) ?? []) {
      if (next === start) return [...wayTo(file), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      open.push(next);
    }
  }
  return [];
};

/** Each circle once, from that of its files which the alphabet has first. */
const circlesIn = (modules: readonly Module[]): string[] => {
  const importsOf = new Map(
    modules.map(({ file, imports }) => [file, [...new Set(imports.map(({ from }) => from))]]),
  );
  return modules.flatMap(({ file }) => {
    const circle = circleOf(file, importsOf);
    return circle.length > 0 && circle.every((other) => other >= file) ? [circle.join(' → ')] : [];
  });
};

/** What nobody needs to be exported, as "file: name". */
const idleExports = (modules: readonly Module[]): string[] => {
  const takers = new Map<string, Set<string>>();
  for (const { file, imports } of modules) {
    for (const { from, name } of imports) {
      const key = `${from}: ${name}`;
      takers.set(key, (takers.get(key) ?? new Set()).add(file));
    }
  }
  return modules.flatMap(({ file, exports, names }) =>
    exports
      .filter((name) => {
        const by = [name, '*'].flatMap((one) => [...(takers.get(`${file}: ${one}`) ?? [])]);
        const isUsedHere = (names.get(name) ?? 0) > 1;
        return by.length === 0 || (!isForTests(file) && by.every(isForTests) && !isUsedHere);
      })
      .map((name) => `${file}: ${name}`),
  );
};

const modulesOf = (files: Readonly<Record<string, string>>): Module[] =>
  Object.entries(files).map(([file, code]) => moduleOf({ file, code }));

test('the check finds a circle, through types and from folder to folder, and nothing else', () => {
  const modules = modulesOf({
    'src/a.ts': "import { b } from './room/b.ts'; import { d } from './d.ts';",
    'src/room/b.ts': "import type { C } from './c.ts';",
    'src/room/c.ts': "export * from '../a.ts'; import 'other';",
    'src/d.ts': "import { c } from './room/c.ts';",
    'src/above.ts': "import { a } from './a.ts';",
  });
  expect(circlesIn(modules)).toEqual(['src/a.ts → src/room/b.ts → src/room/c.ts → src/a.ts']);
});

test('the check knows what is exported, who takes it, and whether that is more than a test', () => {
  const modules = modulesOf({
    'src/a.ts': `export const idle = 1, own = 2; export const tested = own;
export interface Idle { x: number } export type Taken = Idle;
export function* testedAndUsed() {} testedAndUsed(); export default class {}`,
    'src/b.ts': "import type { Taken } from './a.ts'; export { default as again } from './a.ts';",
    'src/c.ts': 'export const whole = 1;',
    'src/d.ts': "import * as c from './c.ts'; export const late = 1;",
    'src/e.mjs': "const { late } = await import('./d.ts');",
    'src/a.test.ts': "import { tested, testedAndUsed } from './a.ts';",
  });
  expect(idleExports(modules)).toEqual([
    'src/a.ts: idle',
    'src/a.ts: own',
    'src/a.ts: tested',
    'src/a.ts: Idle',
    'src/b.ts: again',
  ]);
});

const modules = [
  ...sourcesIn(['src', 'sidebar', 'local', 'scripts', 'test']),
  sourceOf('vitest.config.ts'),
].map(moduleOf);

test('no files import each other in a circle', () => {
  expect(circlesIn(modules), WITHOUT_CIRCLES).toEqual([]);
});

test('what is exported, another file imports', () => {
  const idle = idleExports(modules).filter((found) => !entries.some((entry) => found.startsWith(entry)));
  expect(idle, WITHOUT_IDLE_EXPORTS).toEqual([]);
});
