/** The sidebar's side of the one door to the server. */
import * as v from 'valibot';
import { type Answer, answers, type Request, type RequestInput, Response } from '../src/run/protocol.ts';
import { sidebarWords } from '../src/words/sidebar.ts';

interface Runner {
  withSuccessHandler(handler: (json: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** A sentence for the person at the sidebar. */
export class ServerError extends Error {
  /** @param code the server's own word for what is wrong; '' when Google or the network failed */
  constructor(
    message: string,
    readonly code = '',
  ) {
    super(message);
  }
}

/** With several accounts signed in, Google runs the call as another one and refuses it in these words. */
const SEVERAL_ACCOUNTS = /PERMISSION_DENIED|storage/i;

const inWords = (error: unknown): ServerError => {
  const detail = error instanceof Error ? error.message : String(error ?? '');
  if (SEVERAL_ACCOUNTS.test(detail)) return new ServerError(sidebarWords.severalAccounts);
  return new ServerError(detail === '' ? sidebarWords.noAnswer : sidebarWords.failed(detail));
};

const read = <Method extends Request['method']>(method: Method, json: unknown): Answer<Method> => {
  if (typeof json !== 'string') throw new ServerError(sidebarWords.noAnswer);
  const response = v.parse(Response, JSON.parse(json));
  if (!response.ok) throw new ServerError(response.message, response.code);
  return v.parse(answers[method] as v.GenericSchema<unknown, Answer<Method>>, response.value);
};

/** Asks the server. Rejects with a `ServerError` whose message is a sentence for the person. */
export const ask = <R extends RequestInput>(request: R): Promise<Answer<R['method']>> =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((json) => {
        try {
          resolve(read(request.method, json) as Answer<R['method']>);
        } catch (error) {
          reject(error instanceof ServerError ? error : inWords(error));
        }
      })
      .withFailureHandler((error) => reject(inWords(error)))
      .rpc(JSON.stringify(request));
  });
