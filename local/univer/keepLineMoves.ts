import type { IDisposable, IResourceManagerService, UniverInstanceType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { type LineMove, lineMovesResource } from './lineMove.ts';
import { toldMove } from './toldMoves.ts';

type MovesByTab = Record<string, LineMove[]>;

/** Univer's `UniverInstanceType.UNIVER_SHEET`, whose value can't be imported where only types may be. */
const sheets: UniverInstanceType.UNIVER_SHEET = 2;

/**
 * Writes down the moves of rows and columns, so that a saved workbook tells them (see `lineMovesResource`). A workbook that
 * brings some along goes on with those.
 *
 * @param resources the instance's own service, which puts what is saved with a workbook together
 */
export function keepLineMoves(univerAPI: FUniver, resources: IResourceManagerService): IDisposable {
  const known = new Map<string, MovesByTab>();
  resources.registerPluginResource<MovesByTab>({
    pluginName: lineMovesResource,
    businesses: [sheets],
    toJson: (unitId) => JSON.stringify(known.get(unitId) ?? {}),
    parseJson: (text) => JSON.parse(text) as MovesByTab,
    onLoad: (unitId, moves) => void known.set(unitId, moves),
    onUnLoad: (unitId) => void known.delete(unitId),
  });
  return univerAPI.addEvent(univerAPI.Event.CommandExecuted, (command) => {
    const told = toldMove(command);
    if (!told) return;
    const moves = known.get(told.unitId) ?? {};
    moves[told.subUnitId] = [...(moves[told.subUnitId] ?? []), told.move];
    known.set(told.unitId, moves);
  });
}
