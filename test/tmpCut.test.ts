import { describe, it } from 'vitest';
import { behaviours } from '../local/host/behaviour.ts';
import { sampleWorkbook } from '../local/sample.ts';
import { failsAnywhere } from './support/cutShort.ts';
import { workedIn } from './support/workedIn.ts';
describe.each(Object.entries(behaviours).slice(1))('%s', (_, behaviour) => {
  it('first', () => failsAnywhere(sampleWorkbook(), [{ method: 'run' }], { behaviour }), 240000);
  it('renew', () => failsAnywhere(workedIn(), [{ method: 'run' }], { behaviour }), 240000);
});
