/** Whoever calls a function of another file finds above it what goes in, what comes out, and what goes wrong. */
import { expect, test } from 'vitest';
import { isNode, type Node, nameOf, sourcesIn, statementsOf } from './testing/sources.ts';

const WITH_DOC =
  'Whoever calls a function of another file reads what stands above it, not the function: a doc comment says what goes in ' +
  'and what comes out (what a number counts, and from where).';

const WITH_ERROR =
  'Whoever calls a function must know what may go wrong there, or nobody tells it to a person: where an error leaves it, ' +
  'its doc comment says so with @throws.';

const folders = ['src', 'local', 'scripts', 'sidebar'];

/** A function of a file, or a method of one of its classes: `Class.method`. */
interface Known {
  readonly name: string;
  /** The comment right above it; '' where there is none. */
  readonly doc: string;
  /** The comment above its class, which may say what goes wrong in every method. */
  readonly ofClass: string;
  /** Whether another file calls it by what is said here: what implements an interface is described there. */
  readonly isPublic: boolean;
  readonly throws: boolean;
  /** What it mentions, `Class.method` for `this.method`. */
  readonly uses: ReadonlySet<string>;
}

/** Code whose errors leave it: all but what is tried and caught. Names of members are no names of functions. */
const within = (node: Node): Node[] => {
  const { type, handler, computed } = node;
  const isPassed = (part: string): boolean =>
    (part === 'block' && type === 'TryStatement' && handler !== null) ||
    (computed === false && (part === 'property' || part === 'key'));
  const parts = Object.entries(node).flatMap(([part, value]) => (isPassed(part) ? [] : [value].flat()));
  return [node, ...parts.filter(isNode).flatMap(within)];
};

const described = (
  name: string,
  code: Node,
  told: Pick<Known, 'doc' | 'isPublic'> & Partial<Known>,
): Known => {
  const nodes = within(code);
  const [owner] = name.split('.');
  const isNewError = ({ type, argument }: Node): boolean =>
    type === 'ThrowStatement' && (argument as Node).type === 'NewExpression';
  const used = (node: Node): string[] => {
    if (node.type === 'Identifier') return [nameOf(node)];
    const isOwn = node.type === 'MemberExpression' && (node.object as Node).type === 'ThisExpression';
    return isOwn ? [`${owner}.${nameOf(node.property)}`] : [];
  };
  return { ofClass: '', throws: nodes.some(isNewError), uses: new Set(nodes.flatMap(used)), ...told, name };
};

/** The functions and methods of a file. @throws SyntaxError when the code is none */
const knownIn = (code: string, file = '.ts'): Known[] => {
  const docAbove = ({ start }: Node): string => {
    const before = code.slice(0, start).trimEnd();
    return before.endsWith('*/') ? before.slice(before.lastIndexOf('/**')) : '';
  };
  return statementsOf(code, file).flatMap((statement): Known[] => {
    const isExported = statement.type === 'ExportNamedDeclaration' && statement.declaration !== null;
    const declaration = (isExported ? statement.declaration : statement) as Node;
    const doc = docAbove(statement);
    switch (declaration.type) {
      case 'FunctionDeclaration':
        return [described(nameOf(declaration.id), declaration, { doc, isPublic: isExported })];
      case 'VariableDeclaration':
        return (declaration.declarations as Node[]).flatMap(({ id, init }) =>
          isNode(init) && /Function/.test(init.type)
            ? [described(nameOf(id), init, { doc, isPublic: isExported })]
            : [],
        );
      case 'ClassDeclaration':
        return ((declaration.body as Node).body as Node[])
          .filter(({ kind }) => kind === 'method')
          .map((method) => {
            const isOwn =
              method.accessibility === 'private' || (method.key as Node).type === 'PrivateIdentifier';
            const isPublic =
              isExported && !isOwn && [declaration.implements].flat().filter(isNode).length === 0;
            const name = `${nameOf(declaration.id)}.${nameOf(method.key)}`;
            return described(name, method, { doc: docAbove(method), ofClass: doc, isPublic });
          });
      default:
        return [];
    }
  });
};

/** Those that make an error, or call one of the file that does. */
const throwing = (known: readonly Known[]): Known[] => {
  const found = new Set(known.filter(({ throws }) => throws));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    const names = new Set([...found].map(({ name }) => name));
    for (const one of known) if ([...one.uses].some((name) => names.has(name))) found.add(one);
  }
  return [...found];
};

const withoutDoc = (known: readonly Known[]): string[] =>
  known.filter(({ isPublic, doc }) => isPublic && doc === '').map(({ name }) => name);

const withoutError = (known: readonly Known[]): string[] =>
  throwing(known)
    .filter(({ isPublic, doc, ofClass }) => isPublic && !/@throws|[Tt]hrows/.test(doc + ofClass))
    .map(({ name }) => name);

const known = sourcesIn(folders)
  .filter(({ file }) => !/\.test\.ts$/.test(file))
  .map(({ file, code }) => ({ file, known: knownIn(code, file) }));

/** What is found in every file, each as "file: name". */
const inEveryFile = (find: (known: readonly Known[]) => string[]): string[] =>
  known.flatMap(({ file, known }) => find(known).map((name) => `${file}: ${name}`));

test('the check knows what others may call, and which comment is its own', () => {
  const code = `/** The file. */
import x from 'x';

export const plain = (a: number): number => a;
/** Has one. */
export const told = async (): Promise<void> => {};
export const figure = (1 + 2) * 3;
export function* steps(): Generator<number> { yield 1; }
const own = (): void => {};
/** A class. */
export class Thing {
  /** Has one. */
  told(): void {}
  bare(): void {}
  get size(): number { return 1; }
  private own(): void {}
  #own(): void {}
}
/** As the interface says. */
export class Port implements Described { bare(): void {} }
`;
  expect(withoutDoc(knownIn(code))).toEqual(['plain', 'steps', 'Thing.bare']);
});

test('the check knows whose error leaves a function', () => {
  const code = `const refuse = (): never => { throw new Error('no'); };
const middle = (): void => refuse();
export const direct = (): void => { throw new Error('no'); };
export const through = (): void => [1].forEach(middle);
/** @throws Error always */
export const told = (): void => middle();
export const caught = (): void => { try { middle(); } catch { return; } };
export const passing = (): void => { try { other(); } catch (error) { throw error; } };
export const named = (): void => other.refuse({ refuse: 1 });
export class Thing {
  through(): void { this.#own(); }
  #own(): void { refuse(); }
}
/** Throws. */
export class Told { through(): void { middle(); } }
`;
  expect(withoutError(knownIn(code))).toEqual(['direct', 'through', 'Thing.through']);
});

test('every exported function, and every method of an exported class, says what goes in and what comes out', () => {
  expect(known.flatMap((file) => file.known.filter(({ isPublic }) => isPublic)).length).toBeGreaterThan(700);
  expect(inEveryFile(withoutDoc), WITH_DOC).toEqual([]);
});

test('one that throws, by itself or by what it calls in its file, says so', () => {
  expect(inEveryFile(withoutError), WITH_ERROR).toEqual([]);
});
