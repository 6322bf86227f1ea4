/**
 * A run on a plan in use that fails at any of its calls to the service, repeated: it ends up where an undisturbed one
 * would have. In a file of its own, because it takes as long as all the others of `cutShort.test.ts`.
 */
import { it } from 'vitest';
import { behaviours } from '../../local/host/behaviour.ts';
import { workedIn } from '../support/person/workedIn.ts';
import { closedBetweenBatches, failsAnywhere } from '../support/runs/cutShort.ts';

it.each(Object.entries(behaviours))(
  'a run that renews, adds and takes back in a plan that staff worked in, cut short at any call, and repeated, equals an undisturbed one, %s',
  (_, behaviour) => {
    failsAnywhere(workedIn(behaviour), [{ method: 'run' }], { behaviour });
  },
  240_000,
);

it('the same run in small batches, left between any two of them and repeated, equals an undisturbed one', () => {
  closedBetweenBatches(workedIn(), [{ method: 'run' }], {}, 60);
}, 240_000);
