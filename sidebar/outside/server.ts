/** One call to the server, as `google.script.run` makes it. */
import type { Call, DoorAnswer, NoAnswer, Sent } from '../../src/grid/door.ts';
import { build } from '../../src/run/main.ts';

interface Runner {
  withSuccessHandler(handler: (json: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** With several accounts signed in, Google runs the call as another one and refuses it; the code is in no language. */
const SEVERAL_ACCOUNTS = 'PERMISSION_DENIED';

/** Google ends what takes longer than it may; the code is in no language, too. */
const TOO_LONG = 'DEADLINE_EXCEEDED';

/** What `google.script.run` itself calls a connection that broke. */
const NO_NETWORK = 'NetworkError';

const refusalIn = (error: unknown): NoAnswer => {
  const detail = error instanceof Error ? error.message : String(error ?? '');
  if (detail.includes(SEVERAL_ACCOUNTS)) return { code: 'several-accounts' };
  if (detail.includes(TOO_LONG)) return { code: 'timed-out' };
  if (detail.includes(NO_NETWORK)) return { code: 'no-network' };
  return detail === '' ? { code: 'no-answer' } : { code: 'failed', detail };
};

/** One call to the server. Never rejects: what Google or the network says is an answer, too. */
export const callServer = (asked: Call): Promise<DoorAnswer> =>
  new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((json) => {
        if (typeof json === 'string') resolve(JSON.parse(json) as DoorAnswer);
        else resolve({ ok: false, refusal: { code: 'no-answer' } });
      })
      .withFailureHandler((error) => resolve({ ok: false, refusal: refusalIn(error) }))
      .rpc(JSON.stringify({ build, call: asked } satisfies Sent));
  });
