import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round2 } from './round.ts';

describe('round2', () => {
  it.each([
    [84.995, 85],
    [84.99499, 84.99],
    [99.0233, 99.02],
    [88.589, 88.59],
    [91.2092, 91.21],
    [83.98809, 83.99],
    [1.005, 1.01],
    [94.995, 95],
    [69.995, 70],
    [0, 0],
    [100, 100],
    [-0.27, -0.27],
  ])('rounds %d half up to %d', (value, rounded) => {
    expect(round2(value)).toBe(rounded);
  });

  it('never gives a minus zero, which would be written "-0.00"', () => {
    expect(Object.is(round2(-0.001), 0)).toBe(true);
    expect(Object.is(round2(-0), 0)).toBe(true);
  });

  it('rounds every half of a hundredth up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(round2(Number(`${hundredths / 100}`))).toBe(hundredths / 100);
        expect(round2((hundredths + 0.5) / 100)).toBe((hundredths + 1) / 100);
        expect(round2((hundredths + 0.4999) / 100)).toBe(hundredths / 100);
      }),
    );
  });

  it('rounds a mean of scores as whole-number arithmetic does', () => {
    const hundredths = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 28 });
    fc.assert(
      fc.property(hundredths, (scores) => {
        const whole = scores.reduce((sum, score) => sum + score, 0);
        const halfUp = Math.floor((2 * whole + scores.length) / (2 * scores.length)) / 100;
        const mean = scores.reduce((sum, score) => sum + score / 100, 0) / scores.length;
        expect(round2(mean)).toBe(halfUp);
      }),
    );
  });
});
