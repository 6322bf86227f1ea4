import { constants, createContext, Script } from 'node:vm';
import type { IWorkbookData } from '@univerjs/core';
import type { GoogleServices } from '../src/google/port.ts';
import { toClient, toServer } from './host/clientCall.ts';
import type { Realm } from './host/errors.ts';
import { createHost, type Host, type HostOptions } from './host/host.ts';
import { openUniver } from './univer/node.ts';

/**
 * Opens a workbook without a screen, with Google's services on it.
 *
 * @param data what `host.workbook.save()` or the .xlsx reader gave; without it, a workbook with one empty tab
 * @returns the host, whose `dispose` closes the workbook too
 */
export function openHost(
  data?: Partial<IWorkbookData>,
  listeners: Omit<HostOptions, 'formulaEngine'> = {},
): Host {
  const univer = openUniver(data);
  const host = createHost(univer.univerAPI, { formulaEngine: univer.formulaEngine, ...listeners });
  const stopListening = host.dispose;
  host.dispose = () => {
    stopListening();
    univer.dispose();
  };
  return host;
}

/** The add-on's server code, loaded as Apps Script would load it. */
export interface Server {
  /** Whether the code declares this function at its top level. */
  has(name: string): boolean;
  /** Calls a top-level function as a menu, a trigger or the script editor does. */
  call(name: string, ...args: unknown[]): unknown;
  /** Calls it as `google.script.run` does: what is not plain data can't pass, either way. */
  callFromClient(name: string, ...args: unknown[]): unknown;
}

/** Server code that is loaded, and works on whichever workbook it is told to. */
export interface LoadedCode {
  on(host: Host): Server;
}

/**
 * Runs the built server code, unchanged, in a world of its own that has the language and the host's services only.
 *
 * @param source the text of `dist/server.js`
 * @throws what the code throws while it is loaded
 */
export const loadServer = (source: string, host: Host): Server => loadCode(source, host.services).on(host);

/**
 * Loads server code once for many workbooks: the engine has learned by then to run it fast.
 *
 * @param source the text of `dist/server.js`
 * @param services what the code finds while it is loaded; each call finds its own host's
 * @throws what the code throws while it is loaded
 */
export function loadCode(source: string, services: GoogleServices): LoadedCode {
  // A world with an object behind it, Node's usual kind, asks that object at every use of `Math` or `String`.
  const world = createContext(constants.DONT_CONTEXTIFY) as Record<string, unknown>;
  // Node gives every world these; Apps Script has them not, or the port does not name them.
  for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete world[name];
  Object.assign(world, services);
  const realm = new Script('({ Date, Error, TypeError })').runInContext(world) as Realm;
  new Script(source, { filename: 'server.js' }).runInContext(world);
  const functions = declaredFunctions(source);

  const on = (host: Host): Server => {
    host.enterRealm(realm);
    const call = (name: string, ...args: unknown[]): unknown => {
      const declared = functions.has(name) ? world[name] : undefined;
      if (typeof declared !== 'function') throw new Error(`Script function not found: ${name}`);
      Object.assign(world, host.services);
      return ended(host, () => declared(...args));
    };
    return {
      has: (name) => functions.has(name),
      call,
      callFromClient(name, ...args) {
        // Google keeps functions whose name ends with an underscore to the script itself.
        if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
        return toClient(call(name, ...toServer(args)));
      },
    };
  };
  return { on };
}

/** Runs a function to its end, at which what it wrote is made. @throws what it throws, else what is refused of that */
function ended(host: Host, run: () => unknown): unknown {
  try {
    const result = run();
    host.settle();
    return result;
  } catch (error) {
    try {
      host.settle();
    } catch {
      // What it threw comes first.
    }
    throw error;
  }
}

/** The names of the top-level function declarations: nothing else of a script can be called from outside at Google. */
function declaredFunctions(source: string): Set<string> {
  const marker = 'declared';
  const world: Record<string, unknown> = createContext({});
  try {
    // Declarations are there before the first statement runs, and this ends the script at its first statement.
    new Script(`throw '${marker}';\n${source}`).runInContext(world);
  } catch (thrown) {
    if (thrown !== marker) throw thrown;
  }
  return new Set(Object.keys(world).filter((name) => typeof world[name] === 'function'));
}
