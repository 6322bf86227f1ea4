import type { IDisposable, Nullable } from '@univerjs/core';
import type { EditEvent } from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { type DocumentLock, Waits } from '../services/lock.ts';
import { range } from '../services/range.ts';
import { activeSpreadsheet } from '../services/spreadsheet.ts';
import { happenMeanwhile } from '../strict.ts';
import { plainValue } from '../workbook/cell.ts';
import { around, cellCount, type Rectangle } from '../workbook/rectangle.ts';
import { Tab } from '../workbook/tab.ts';

/** Hears of each edit that a person made, once it is made. */
export type EditListener = (event: EditEvent) => void;

/** What a cell holds as `onEdit` is told: text whatever it is, a date as its serial number, nothing when empty. */
export function editText(context: Context, tab: Tab, row: number, column: number): string | undefined {
  context.formulas.settle(tab.sheet);
  const value = plainValue(tab.cell(row, column), () => null, context.realm.Date);
  if (value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The event that Google makes of an edit. Only one that changed a single cell says what was and is in it. */
export function editEvent(
  context: Context,
  tab: Tab,
  cells: Rectangle,
  oldValue: string | undefined,
): EditEvent {
  const event = { range: range(context, tab, cells), source: activeSpreadsheet(context) };
  if (cellCount(cells) > 1) return event;
  const value = editText(context, tab, cells.startRow, cells.startColumn);
  return {
    ...event,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** What Univer runs when someone types into a cell, chooses from its list or presses Delete. */
const PERSONS_COMMANDS = new Set(['sheet.command.set-range-values', 'sheet.command.clear-selection-content']);
const VALUES_MUTATION = 'sheet.mutation.set-range-values';

interface ValuesParams {
  unitId: string;
  subUnitId: string;
  cellValue?: Nullable<Record<number, Nullable<Record<number, unknown>>>>;
}

/** An edit that is being made. */
interface Edit {
  tab: Tab;
  cells: Rectangle;
  oldValue: string | undefined;
}

/** The rectangle around all the cells that are set; `null` when there are none. */
function cellsOf({ cellValue }: ValuesParams): Rectangle | null {
  const places = Object.entries(cellValue ?? {}).flatMap(([row, columns]) =>
    Object.keys(columns ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
  );
  if (places.length === 0) return null;
  return around(
    places.map(({ row }) => row),
    places.map(({ column }) => column),
  );
}

function editOf(context: Context, params: ValuesParams): Edit | null {
  const sheet = context.workbook.getSheetBySheetId(params.subUnitId);
  const cells = cellsOf(params);
  if (params.unitId !== context.workbook.getId() || !sheet || !cells) return null;
  const tab = new Tab(context, sheet);
  return { tab, cells, oldValue: editText(context, tab, cells.startRow, cells.startColumn) };
}

/** Tells `listener` of what people change in the grid. What the add-on writes goes through the host, and is no edit. */
export function hearEdits(context: Context, listener: EditListener): IDisposable {
  const { univerAPI } = context;
  let isPersons = false;
  let edit: Edit | null = null;
  const before = univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, ({ id, params }) => {
    if (PERSONS_COMMANDS.has(id)) {
      isPersons = !context.isWriting;
      edit = null;
    } else if (isPersons && !edit && id === VALUES_MUTATION) {
      edit = editOf(context, params as ValuesParams);
    }
  });
  const after = univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id }) => {
    if (!PERSONS_COMMANDS.has(id)) return;
    const done = isPersons ? edit : null;
    isPersons = false;
    edit = null;
    if (done) listener(editEvent(context, done.tab, done.cells, done.oldValue));
  });
  return {
    dispose: () => {
      before.dispose();
      after.dispose();
    },
  };
}

/**
 * The edits of which the add-on has not heard yet. Where triggers run later, two of them run beside each other: the second
 * reads all it wants after the first has read, and before the first writes. Meanwhile, what the first has locked is locked.
 */
export class Edits {
  readonly #context: Context;
  readonly #lock: DocumentLock;
  readonly #listener: EditListener;
  #waiting: EditEvent[] = [];

  constructor(context: Context, lock: DocumentLock, listener: EditListener) {
    this.#context = context;
    this.#lock = lock;
    this.#listener = listener;
  }

  /** A person made this edit. */
  add(event: EditEvent): void {
    this.#waiting.push(event);
    if (this.#context.behaviour.onEdit === 'at once') this.run();
  }

  /** Lets the triggers run of which it is time. */
  run(): void {
    const edits = this.#waiting;
    this.#waiting = [];
    for (let at = 0; at < edits.length; at += 2) {
      const [first, second] = edits.slice(at, at + 2);
      let waiting: EditEvent | null = null;
      const beside = (event: EditEvent): void => {
        try {
          this.#lock.asSomeoneElse(() => this.#listener(event));
        } catch (error) {
          if (!(error instanceof Waits)) throw error;
          waiting = event;
        }
      };
      if (second) this.#context.meanwhile = () => beside(second);
      if (first) this.#listener(first);
      happenMeanwhile(this.#context);
      if (waiting) this.#listener(waiting);
    }
  }
}

/** The server's code as a trigger needs it. */
interface Triggered {
  has(functionName: string): boolean;
  call(functionName: string, ...args: unknown[]): unknown;
}

/**
 * Google's simple trigger: the server's `onEdit`, if it declares one, hears of the edit. Whatever goes wrong there, the
 * person does not notice; `report` gets it.
 */
export function triggerOnEdit(server: Triggered, event: EditEvent, report: (error: unknown) => void): void {
  if (!server.has('onEdit')) return;
  try {
    server.call('onEdit', event);
  } catch (error) {
    if (error instanceof Waits) throw error;
    report(error);
  }
}
