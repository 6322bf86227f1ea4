import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Host } from '../../../local/host/host.ts';
import { openHost } from '../../../local/run.ts';
import { onHost } from '../onHost.ts';
import { askChecks, checkNames, type Place } from './session.ts';
import { checkOf } from './transcript.ts';

let host: Host;
let place: Place;

beforeEach(() => {
  host = openHost();
  place = onHost(host, 'en_US');
});
afterEach(() => host.dispose());

/** The clock runs out after so many looks at it. */
const lateAfter = (looks: number): (() => boolean) => {
  let left = looks;
  return () => {
    left -= 1;
    return left < 0;
  };
};

it('goes on where the time ran out', () => {
  const lines: string[] = [];
  const keep = (more: string[]): void => {
    lines.push(...more);
  };
  expect(askChecks(place, lines, keep, lateAfter(2))).toBe(false);
  expect(askChecks(place, lines, keep, lateAfter(3))).toBe(false);
  expect([...new Set(lines.map(checkOf))]).toEqual(['ita', ...checkNames.slice(0, 5)]);
  const asked = checkNames.slice(0, -1).map((name) => `check ${name} ["x",1]`);
  expect(askChecks(place, ['live ita {}', ...asked], keep)).toBe(true);
  expect(checkOf(lines.at(-1) ?? '')).toBe(checkNames.at(-1));
});

it('goes on after a check that throws, and says so', () => {
  let closed = 0;
  const failing: Place = {
    ...place,
    open: () => {
      const { env, close } = place.open();
      const sheet = new Proxy(env.sheet, {
        get: (target, name) => {
          if (name === 'getRange') throw new Error('gone');
          return Reflect.get(target, name);
        },
      });
      return {
        env: { ...env, sheet },
        close: () => {
          closed += 1;
          close();
        },
      };
    },
  };
  const lines: string[] = [];
  askChecks(failing, lines, (more) => lines.push(...more), lateAfter(1));
  expect(lines.at(-1)).toBe(`check ${checkNames[0]} ["threw","Error: gone"]`);
  expect(closed).toBe(2);
});
