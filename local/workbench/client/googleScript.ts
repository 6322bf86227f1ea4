/** `google.script` as a sidebar at Google finds it, over the page that holds the sidebar. */
import { toServer } from '../../host/clientCall.ts';
import type { CallMessage, HostMessage, ResultMessage } from '../callMessage.ts';

type SuccessHandler = (value: unknown, userObject?: unknown) => void;
type FailureHandler = (error: Error, userObject?: unknown) => void;

interface Handlers {
  success?: SuccessHandler;
  failure?: FailureHandler;
  userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

const tellPage = (message: CallMessage | HostMessage): void =>
  window.parent.postMessage(message, location.origin);

function call(handlers: Handlers, functionName: string, args: unknown[]): void {
  const plain = toServer(args);
  lastId += 1;
  waiting.set(lastId, handlers);
  tellPage({ kind: 'call', id: lastId, functionName, args: plain });
}

function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = 'ScriptError';
  return error;
}

function settle({ id, outcome }: ResultMessage): void {
  const handlers = waiting.get(id);
  waiting.delete(id);
  if (!handlers) return;
  if ('value' in outcome) handlers.success?.(outcome.value, handlers.userObject);
  else if (handlers.failure) handlers.failure(scriptError(outcome.error), handlers.userObject);
  else console.error(scriptError(outcome.error));
}

const mustBeFunction = (handler: unknown, name: string): void => {
  if (typeof handler !== 'function') throw new TypeError(`${name} requires a function`);
};

/** A runner with these handlers; each `with…` gives a new one. Any other name is a function of the server. */
function runner(handlers: Handlers): object {
  const own = {
    withSuccessHandler: (success: SuccessHandler) => {
      mustBeFunction(success, 'withSuccessHandler');
      return runner({ ...handlers, success });
    },
    withFailureHandler: (failure: FailureHandler) => {
      mustBeFunction(failure, 'withFailureHandler');
      return runner({ ...handlers, failure });
    },
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(own, {
    get: (target, name) =>
      Reflect.get(target, name) ??
      (typeof name === 'string' ? (...args: unknown[]) => call(handlers, name, args) : undefined),
  });
}

window.addEventListener('message', ({ data, origin, source }: MessageEvent<ResultMessage>) => {
  if (origin === location.origin && source === window.parent && data.kind === 'result') settle(data);
});

const host = {
  close: () => tellPage({ kind: 'host', action: 'close' }),
  // A sidebar keeps its size whatever it asks for.
  setHeight: () => {},
  setWidth: () => {},
  editor: { focus: () => tellPage({ kind: 'host', action: 'focus-editor' }) },
  origin: location.origin,
};

Object.defineProperty(window, 'google', { value: { script: { run: runner({}), host } } });
