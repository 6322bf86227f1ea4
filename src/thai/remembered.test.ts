import { expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

it('asks once for each text', () => {
  const answer = vi.fn((text: string): number | null => (text === '' ? null : text.length));
  const length = remembered(answer);
  for (const text of ['ก', 'กข', 'ก', '', '', 'กข'])
    expect(length(text)).toBe(text === '' ? null : text.length);
  expect(answer.mock.calls).toEqual([['ก'], ['กข'], ['']]);
});

it('keeps no more than some megabytes', () => {
  const answer = vi.fn((text: string) => text.length);
  const length = remembered(answer);
  length('ก');
  length('ข'.repeat(4_000_000));
  expect(length('ก')).toBe(1);
  expect(answer).toHaveBeenCalledTimes(3);
});
