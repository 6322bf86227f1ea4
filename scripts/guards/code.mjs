/** What a built script says, read with a parser: nothing that a text search would take for something else. */
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';
import globals from 'globals';

/** Google's V8 runs this much of the language, and the sidebar's page keeps to it, too. */
export const ECMA_VERSION = 2020;

/** What the language itself names, less what makes code from text, and less the shared memory that Google has not. */
export const languageGlobals = new Set(
  Object.keys(globals[`es${ECMA_VERSION}`]).filter(
    (name) => !['eval', 'Function', 'SharedArrayBuffer', 'Atomics', 'globalThis'].includes(name),
  ),
);

/**
 * @param {string} code a script, no module
 * @returns its syntax tree, its tokens, and each use of a name that it does not declare itself
 * @throws SyntaxError where the code is newer than ECMAScript 2020, with line and column
 */
export const readCode = (code) => {
  const tokens = [];
  const tree = parse(code, {
    ecmaVersion: ECMA_VERSION,
    sourceType: 'script',
    locations: true,
    ranges: true,
    onToken: tokens,
  });
  // A call of eval would make every name uncertain; it is a fault of its own.
  const { globalScope } = analyze(tree, {
    ecmaVersion: ECMA_VERSION,
    sourceType: 'script',
    ignoreEval: true,
  });
  const free = globalScope.through
    .map(({ identifier }) => identifier)
    .filter(({ name }) => !globalScope.set.has(name));
  return { tree, tokens, free };
};

/** Where a node or token stands: its file before bundling where esbuild says so, its line, and what is written there. */
export const placeIn = (code, { loc, start }) => {
  const before = code.slice(0, start).split('\n');
  const source = before.findLast((line) => /^\s*\/\/ \S+\.[cm]?[jt]s$/.test(line));
  const from = Math.max(start - 40, start - before.at(-1).length);
  const written = code
    .slice(from, start + 40)
    .split('\n')[0]
    .trim();
  return `${source ? `${source.trim().slice(3)}, ` : ''}line ${loc.start.line} of the bundle, "${written}"`;
};

/**
 * Code made from text: `eval`, `Function`, and a constructor that is called as one. `import()` brings code from outside.
 *
 * @returns {string[]} one sentence each
 */
export const codeFromText = (code, { tokens, free }) => [
  ...free
    .filter(({ name }) => name === 'eval' || name === 'Function')
    // What all functions have in common makes none.
    .filter(({ name, range }) => name === 'eval' || !/^\.prototype\b/.test(code.slice(range[1])))
    .map((node) => `${node.name} makes code from text: ${placeIn(code, node)}`),
  ...tokens.flatMap((token, at) => {
    const isCalled = tokens[at + 1]?.type.label === '(';
    if (token.type.label === 'import') return [`import brings code from outside: ${placeIn(code, token)}`];
    const isInBrackets = tokens[at - 1]?.type.label === '[' && tokens[at + 2]?.type.label === '(';
    const isMember = isCalled && ['.', '?.'].includes(tokens[at - 1]?.type.label);
    if (token.value === 'constructor' && (isMember || isInBrackets)) {
      return [`a constructor called as a member can make code from text: ${placeIn(code, token)}`];
    }
    return [];
  }),
];

const isFunction = ({ type }) => type === 'FunctionDeclaration' || type === 'FunctionExpression';

/** The nodes of a tree that stand in no function with a `this` of its own, nor in a class. */
const outerNodes = (node) => {
  if (!node || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(outerNodes);
  if (typeof node.type === 'string' && (isFunction(node) || node.type === 'ClassBody')) return [];
  const below = Object.values(node).flatMap(outerNodes);
  return typeof node.type === 'string' ? [node, ...below] : below;
};

/** `this` outside of any function is what all scripts share: a way to every service there is. */
export const outerThis = (code, { tree }) =>
  outerNodes(tree.body)
    .filter(({ type }) => type === 'ThisExpression')
    .map((node) => `this is everything that Google gives a script: ${placeIn(code, node)}`);

/** Methods that came after ECMAScript 2020. Our own code is held by its types; this is for what a package brings along. */
const newerMethods = new Set([
  ...['replaceAll', 'at', 'findLast', 'findLastIndex', 'hasOwn', 'toSorted', 'toReversed', 'toSpliced'],
  ...['groupBy', 'isWellFormed', 'toWellFormed', 'withResolvers', 'fromAsync'],
]);

/** @returns {string[]} one sentence for each call of a method that the promised language has not */
export const newerCalls = (code, { tokens }) =>
  tokens
    .filter(
      ({ value }, at) =>
        newerMethods.has(value) &&
        ['.', '?.'].includes(tokens[at - 1]?.type.label) &&
        ['(', '?.'].includes(tokens[at + 1]?.type.label),
    )
    .map((token) => `${token.value} is newer than ES${ECMA_VERSION}: ${placeIn(code, token)}`);
