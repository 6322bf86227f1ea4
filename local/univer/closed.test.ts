import type * as Engine from '@univerjs/engine-formula';
import { expect, it, vi } from 'vitest';
import { openUniver } from './node.ts';

it('a workbook that is closed while a computation begins says nothing afterwards', async () => {
  const { univerAPI, formulaEngine, dispose } = openUniver();
  const { FormulaExecuteStageType, SetFormulaCalculationNotificationMutation } =
    formulaEngine as unknown as typeof Engine;
  vi.useFakeTimers();
  try {
    // From the first stage of a computation on, Univer waits a second before it shows how far it is.
    await univerAPI.executeCommand(SetFormulaCalculationNotificationMutation.id, {
      stageInfo: { stage: FormulaExecuteStageType.START },
    });
    dispose();
    expect(() => vi.advanceTimersByTime(2000)).not.toThrow();
  } finally {
    vi.useRealTimers();
  }
});
