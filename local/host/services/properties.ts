import type { PropertiesPort, PropertiesServicePort, SessionPort } from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { exception } from '../errors.ts';
import { member, type Service, serve } from '../strict.ts';

type Values = { [name: string]: string };

/** Google's limits, in bytes: of a value, and of all names and values. */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

const PROPERTIES: Service<PropertiesPort> = {
  name: 'PropertiesService.Properties',
  members: { getProperties: member.always(), setProperties: member.always(['Object', 'Boolean']) },
};

const PROPERTIES_SERVICE: Service<PropertiesServicePort> = {
  name: 'PropertiesService',
  members: { getDocumentProperties: member.always(), getUserProperties: member.always() },
};

const SESSION: Service<SessionPort> = {
  name: 'Session',
  members: { getActiveUserLocale: member.always() },
};

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** A store, as large as Google lets it become. */
const storeOf = (context: Context): PropertiesPort => {
  let values: Values = {};
  return serve(context, PROPERTIES, {
    getProperties: () => ({ ...values }),
    setProperties: (properties: Values, deleteAllOthers: boolean) => {
      const next = { ...(deleteAllOthers ? {} : values), ...properties };
      const refuse = (): never => {
        throw exception(context.realm, context.messages.propertiesTooLarge);
      };
      if (Object.values(next).some((value) => bytes(value) > LARGEST_VALUE)) refuse();
      const all = Object.entries(next).reduce((sum, [name, value]) => sum + bytes(name) + bytes(value), 0);
      if (all > LARGEST_STORE) refuse();
      values = next;
      return null;
    },
  });
};

/** Google's PropertiesService: what is kept lives as long as the host. */
export const propertiesService = (context: Context): PropertiesServicePort => {
  const [ofDocument, ofPerson] = [storeOf(context), storeOf(context)];
  return serve(context, PROPERTIES_SERVICE, {
    getDocumentProperties: () => ofDocument,
    getUserProperties: () => ofPerson,
  });
};

/** Google's Session, of a person whose account speaks a language. */
export const session = (context: Context, locale: string): SessionPort =>
  serve(context, SESSION, { getActiveUserLocale: () => locale });
