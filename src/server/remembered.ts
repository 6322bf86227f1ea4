/** What is kept between two openings of the sidebar: with the document what was read, with the person what they prefer. */
import * as v from 'valibot';
import type { GoogleServices } from '../google/port.ts';
import { build } from '../grid/build.ts';
import type { Kept, Opened, Preferences } from '../grid/door.ts';

type Services = Pick<GoogleServices, 'PropertiesService' | 'Session'>;

/** Names of what is kept; each piece by its number. */
const AT = 'at';
const BUILD = 'build';
const LANGUAGE = 'language';
const SHOWN_AROUND = 'isShownAround';

const PreferencesSchema = v.object({
  [LANGUAGE]: v.optional(v.string(), ''),
  [SHOWN_AROUND]: v.optional(v.string(), ''),
});

/** What was kept; null when nothing was, or by a build that packs otherwise. */
const keptIn = (properties: Readonly<Record<string, string>>): Kept | null => {
  const at = Number(properties[AT]);
  if (properties[BUILD] !== build || !Number.isFinite(at)) return null;
  const pieces: string[] = [];
  for (let next = properties[0]; next !== undefined; next = properties[pieces.length]) pieces.push(next);
  return { at, pieces };
};

/** @returns what the person prefers, and what was kept with the document by this very build */
export const open = ({ PropertiesService, Session }: Services): Opened => {
  const { language, isShownAround } = v.parse(
    PreferencesSchema,
    PropertiesService.getUserProperties().getProperties(),
  );
  return {
    locale: Session.getActiveUserLocale(),
    preferences: { language, isShownAround: isShownAround !== '' },
    kept: keptIn(PropertiesService.getDocumentProperties().getProperties()),
  };
};

/** Keeps what was read with the document; in one call, so that pieces of two readings never stand side by side. */
export const keep = ({ PropertiesService }: Services, { at, pieces }: Kept): null => {
  const named = Object.fromEntries(pieces.map((piece, index) => [String(index), piece]));
  PropertiesService.getDocumentProperties().setProperties(
    { ...named, [AT]: String(at), [BUILD]: build },
    true,
  );
  return null;
};

/** Remembers it for the person, in every document. */
export const prefer = ({ PropertiesService }: Services, { language, isShownAround }: Preferences): null => {
  PropertiesService.getUserProperties().setProperties(
    { [LANGUAGE]: language, [SHOWN_AROUND]: isShownAround ? 'yes' : '' },
    true,
  );
  return null;
};
