/** What may be in `server.js`, and in any other script that goes to Google. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { codeFromText, languageGlobals, newerCalls, outerThis, placeIn, readCode } from './code.mjs';

/** The functions that Google may call: menus, triggers and the sidebar's one door. */
export const ENTRY_POINTS = ['clearHighlights', 'onEdit', 'onInstall', 'onOpen', 'rpc', 'showSidebar'];

const scope = (name) => `https://www.googleapis.com/auth/${name}`;

/** The scopes that a person is asked for: the open spreadsheet alone, and our menus and sidebar in it. */
export const SCOPES = [scope('spreadsheets.currentonly'), scope('script.container.ui')];

/**
 * Google's services that these scopes cover; the lock needs none, nor do properties, the language of the account, and the
 * names of charts' types.
 */
const services = new Set([
  ...['SpreadsheetApp', 'Charts', 'HtmlService', 'LockService', 'PropertiesService', 'Session'],
]);

/** Members of a service that reach beyond the open document, and so need another scope. */
const beyondTheDocument = new Set(['openById', 'openByUrl']);

const types = join(root, 'node_modules/@types/google-apps-script');

/** Every service that Google has, by Google's own types. */
const isGoogleService = (name) =>
  /^[A-Z]/.test(name) &&
  readdirSync(types)
    .filter((file) => file.endsWith('.d.ts'))
    .some((file) =>
      new RegExp(`^declare (?:var|const) ${name}:`, 'm').test(readFileSync(join(types, file), 'utf8')),
    );

const strangers = (code, { free }, alsoKnown) =>
  free
    .filter(({ name }) => !languageGlobals.has(name) && !services.has(name) && !alsoKnown.includes(name))
    // Said better elsewhere.
    .filter(({ name }) => name !== 'eval' && name !== 'Function')
    .map((node) =>
      isGoogleService(node.name)
        ? `${node.name} is a service outside the scopes of appsscript.json: ${placeIn(code, node)}`
        : `${node.name} is no name of the language or of Google's services: ${placeIn(code, node)}`,
    );

/** `SpreadsheetApp.create` makes a document, and `copy` of a spreadsheet another one. */
const makesDocument = (tokens, at) =>
  tokens[at - 1]?.type.label === '.' &&
  ((tokens[at].value === 'create' && tokens[at - 2]?.value === 'SpreadsheetApp') ||
    tokens[at].value === 'copy');

const reaching = (code, { tokens }) =>
  tokens
    .filter(({ value }, at) => beyondTheDocument.has(value) || makesDocument(tokens, at))
    .map((token) => `${token.value} opens other documents, outside the scopes: ${placeIn(code, token)}`);

/** The one name at the top of a script, beside its entry points, that holds all else: an object, and no function. */
const holders = new Set(['ita', 'itaConformance']);

/** What Google could call: a function at the top, however it is declared. */
const declaredNames = ({ tree }) =>
  tree.body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return [node.id.name];
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.map(({ id }) => id.name).filter((name) => !holders.has(name));
  });

const wrongEntryPoints = (read, entryPoints) => {
  const declared = declaredNames(read);
  return [
    ...declared
      .filter((name) => !entryPoints.includes(name))
      .map((name) => `${name} can be called from outside, but is no entry point`),
    ...entryPoints
      .filter((name) => !declared.includes(name))
      .map((name) => `the entry point ${name} is missing`),
  ];
};

/**
 * @param {string} code the text of the script
 * @param {{ entryPoints?: string[], alsoKnown?: string[] }} options `alsoKnown`: further names that Google gives a script
 * @returns {string[]} one sentence for each thing that may not go to Google, with its place; empty when all is well
 */
export const serverFaults = (code, { entryPoints = ENTRY_POINTS, alsoKnown = [] } = {}) => {
  try {
    const read = readCode(code);
    return [
      ...strangers(code, read, alsoKnown),
      ...reaching(code, read),
      ...codeFromText(code, read),
      ...outerThis(code, read),
      ...newerCalls(code, read),
      ...wrongEntryPoints(read, entryPoints),
    ];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [`it is newer than Google's V8 is sure to run: ${error.message}`];
  }
};

/**
 * @param {string} manifest the text of `appsscript.json`
 * @returns {string[]} one sentence for each scope too many or too few
 */
export const manifestFaults = (manifest) => {
  const { oauthScopes = [] } = JSON.parse(manifest);
  return [
    ...oauthScopes
      .filter((name) => !SCOPES.includes(name))
      .map((name) => `appsscript.json asks for ${name}: a person would be asked for more than we need`),
    ...SCOPES.filter((name) => !oauthScopes.includes(name)).map((name) => `appsscript.json lacks ${name}`),
  ];
};
