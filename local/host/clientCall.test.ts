import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toClient, toServer } from './clientCall.ts';

describe('google.script.run', () => {
  it('carries JSON both ways', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const asJson = JSON.parse(JSON.stringify(value));
        expect(toClient(value)).toEqual(asJson);
        expect(toServer([value])).toEqual([asJson]);
      }),
    );
  });

  it('turns a result that holds a date anywhere into null', () => {
    expect(toClient({ rows: [{ when: new Date() }], ok: true })).toBeNull();
    expect(toClient(runInNewContext('[new Date()]'))).toBeNull();
    expect(toClient(() => 1)).toBeNull();
    expect(toClient(undefined)).toBeNull();
    expect(toClient(runInNewContext('({ ok: [1, "ก"] })'))).toEqual({ ok: [1, 'ก'] });
  });

  it('refuses arguments that are not plain data', () => {
    expect(() => toServer(['ok', new Date()])).toThrow('Failed due to illegal value in property: 1');
    expect(() => toServer([{ act: () => 1 }])).toThrow(TypeError);
  });
});
