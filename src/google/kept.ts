/** What is kept between two openings of the sidebar: with the document what was read, with the person what they prefer. */
import * as v from 'valibot';
import { build } from '../grid/build.ts';
import type { Kept, Opened, Preferences } from '../grid/door.ts';
import { isGrid } from './isGrid.ts';
import type { GoogleServices } from './port.ts';

type Services = Pick<GoogleServices, 'PropertiesService' | 'Session' | 'SpreadsheetApp'>;

/** Names of what is kept; each piece by its number. */
const AT = 'at';
const BUILD = 'build';
const LANGUAGE = 'language';
const SHOWN_AROUND = 'isShownAround';

const PreferencesSchema = v.object({
  [LANGUAGE]: v.optional(v.string(), ''),
  [SHOWN_AROUND]: v.optional(v.string(), ''),
});

/** What was kept; null when nothing was, or by a build that packs otherwise, or of a workbook that nothing stood in. */
const keptIn = (properties: Readonly<Record<string, string>>): Kept | null => {
  const at = Number(properties[AT]);
  if (properties[BUILD] !== build || !Number.isFinite(at)) return null;
  const pieces: string[] = [];
  for (let next = properties[0]; next !== undefined; next = properties[pieces.length]) pieces.push(next);
  return pieces.length === 0 ? null : { at, pieces };
};

/** Asks no more tabs than it has to: the first that holds something tells. */
const isBlank = ({ SpreadsheetApp }: Pick<Services, 'SpreadsheetApp'>): boolean =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .every((sheet) => isGrid(sheet) && sheet.getLastRow() === 0);

/** @returns what the person prefers, and what was kept with the document by this very build */
export const open = (services: Services): Opened => {
  const { PropertiesService, Session } = services;
  const { language, isShownAround } = v.parse(
    PreferencesSchema,
    PropertiesService.getUserProperties().getProperties(),
  );
  const kept = keptIn(PropertiesService.getDocumentProperties().getProperties());
  return {
    locale: Session.getActiveUserLocale(),
    preferences: { language, isShownAround: isShownAround !== '' },
    kept,
    isBlank: kept === null && isBlank(services),
  };
};

/** Keeps what was read with the document; in one call, so that pieces of two readings never stand side by side. */
export const keep = (
  { PropertiesService }: Pick<Services, 'PropertiesService'>,
  { at, pieces }: Kept,
): null => {
  const named = Object.fromEntries(pieces.map((piece, index) => [String(index), piece]));
  PropertiesService.getDocumentProperties().setProperties(
    { ...named, [AT]: String(at), [BUILD]: build },
    true,
  );
  return null;
};

/** Remembers it for the person, in every document. */
export const prefer = (
  { PropertiesService }: Pick<Services, 'PropertiesService'>,
  { language, isShownAround }: Preferences,
): null => {
  PropertiesService.getUserProperties().setProperties(
    { [LANGUAGE]: language, [SHOWN_AROUND]: isShownAround ? 'yes' : '' },
    true,
  );
  return null;
};
