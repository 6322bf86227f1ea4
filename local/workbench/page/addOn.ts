import { toClient, toServer } from '../../host/clientCall.ts';
import type { Host } from '../../host/host.ts';
import { strings } from '../strings.ts';

/** The add-on's server code, running on the page's workbook. */
export interface AddOn {
  /** Whether the code declares this function at its top level. */
  has(functionName: string): boolean;
  /** Calls a function as a menu or a trigger does. */
  call(functionName: string, ...args: unknown[]): unknown;
  /** Calls a function as `google.script.run` does: what is not plain data passes neither way. */
  callFromClient(functionName: string, args: unknown[]): unknown;
  dispose(): void;
}

/** What the language itself brings, and `console`, which Apps Script has, too. */
const languageGlobals = new Set(
  `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
   encodeURIComponent escape unescape Object Function Boolean Symbol Error AggregateError EvalError RangeError
   ReferenceError SyntaxError TypeError URIError Number BigInt Math Date String RegExp Array Int8Array Uint8Array
   Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array Float32Array
   Float64Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer DataView JSON Promise Reflect Proxy
   Intl console`.split(/\s+/),
);

type World = Window & typeof globalThis & Record<string, unknown>;

/** Takes the Web platform away, so that code which needs it fails here as it would at Google. */
function removeWebPlatform(world: World): void {
  for (const name of Object.getOwnPropertyNames(world)) {
    if (!languageGlobals.has(name)) Reflect.deleteProperty(world, name);
  }
}

const functionNames = (world: World): string[] =>
  Object.getOwnPropertyNames(world).filter((name) => typeof world[name] === 'function');

function loadScript(document: Document, src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(strings.addOnMissing));
    document.head.append(script);
  });
}

/**
 * Loads the built server code, unchanged, into a frame of its own that has the language and the host's services only.
 *
 * @throws Error with a sentence for the person when there is no built code.
 */
export async function loadAddOn(host: Host): Promise<AddOn> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = '';
  document.body.append(frame);
  const world = frame.contentWindow as World | null;
  const frameDocument = frame.contentDocument;
  if (!world || !frameDocument) throw new Error('The frame has no document');
  removeWebPlatform(world);
  Object.assign(world, host.services);
  host.enterRealm({ Date: world.Date, Error: world.Error, TypeError: world.TypeError });
  const existing = new Set(functionNames(world));
  await loadScript(frameDocument, '/dist/server.js');
  const declared = new Set(functionNames(world).filter((name) => !existing.has(name)));

  const call = (functionName: string, ...args: unknown[]): unknown => {
    const declaration = declared.has(functionName) ? world[functionName] : undefined;
    if (typeof declaration !== 'function') throw new Error(`Script function not found: ${functionName}`);
    return declaration(...args);
  };
  return {
    has: (functionName) => declared.has(functionName),
    call,
    callFromClient(functionName, args) {
      // Google keeps functions whose name ends with an underscore to the script itself.
      if (functionName.endsWith('_')) throw new Error(`Script function not found: ${functionName}`);
      return toClient(call(functionName, ...toServer(args)));
    },
    dispose: () => frame.remove(),
  };
}
