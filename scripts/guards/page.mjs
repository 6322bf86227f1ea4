/** What may be in `sidebar.html`: HtmlService must leave it whole, and it asks nobody for anything but our own server. */
import { parse } from 'parse5';
import { codeFromText, newerCalls, placeIn, readCode } from './code.mjs';

/** No longer line is known to survive HtmlService for certain. */
const LONGEST_LINE = 4000;

/**
 * What HtmlService damages in a page. Each entry: what it is, and where it stands in the text.
 *
 * @param {string} html
 * @returns {string[]} one sentence for each damage; empty when the page is safe
 */
const damages = (html) => {
  const found = [];
  const search = (what, pattern) => {
    const at = html.search(pattern);
    if (at >= 0) found.push(`${what}: …${JSON.stringify(html.slice(Math.max(0, at - 40), at + 40))}…`);
  };
  search('// would be cut to the end of its line', /\/\//);
  search('a character outside ASCII would be corrupted', /[^\t\n\r -~]/);
  search('a $-pattern would be replaced', /\$[&$`'0-9]/);
  if (html.split('\n').some((line) => line.length > LONGEST_LINE)) {
    found.push(`a line is longer than ${LONGEST_LINE} characters`);
  }
  return found;
};

/** Names that reach the network or start code from elsewhere, bare, as a member or as a text. */
const network = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection'],
  ...['sendBeacon', 'Worker', 'SharedWorker', 'serviceWorker', 'importScripts'],
]);

const reaching = (code, { tokens }) =>
  tokens
    .filter(({ value }) => typeof value === 'string' && network.has(value))
    .map((token) => `${token.value} reaches the network: ${placeIn(code, token)}`);

/**
 * @param {string} code a script that runs in the page
 * @returns {string[]} one sentence for each thing that may not go to Google; empty when all is well
 */
export const scriptFaults = (code) => {
  try {
    const read = readCode(code);
    return [...reaching(code, read), ...codeFromText(code, read), ...newerCalls(code, read)];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [`a script is newer than we promise: ${error.message}`];
  }
};

/** Every element of the page. */
const elementsIn = (node) =>
  (node.childNodes ?? []).flatMap((child) => [...(child.tagName ? [child] : []), ...elementsIn(child)]);

const textOf = (element) => element.childNodes.map(({ value }) => value ?? '').join('');

/** Attributes whose address a page loads, or sends to, by itself or at a click. */
const addresses = new Set(['src', 'srcset', 'href', 'action', 'formaction', 'poster', 'data', 'ping']);

const loads = (element) =>
  element.attrs
    .filter(({ name, value }) => addresses.has(name) && !/^(?:#|data:)/.test(value))
    .map(({ name, value }) => `<${element.tagName} ${name}="${value}"> is loaded from elsewhere`);

const styleFaults = (css) =>
  /@import|url\((?!['"]?(?:data:|#))/.test(css) ? ['the style loads something from elsewhere'] : [];

/**
 * @param {string} html the text of the page
 * @returns {string[]} one sentence for each thing that may not go to Google; empty when all is well
 */
export const pageFaults = (html) => [
  ...damages(html),
  ...elementsIn(parse(html)).flatMap((element) => [
    ...loads(element),
    ...(element.tagName === 'script' ? scriptFaults(textOf(element)) : []),
    ...(element.tagName === 'style' ? styleFaults(textOf(element)) : []),
  ]),
];
