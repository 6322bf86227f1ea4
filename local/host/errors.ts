/** The constructors of the world that calls the host, so that what it throws is an `Error` there too. */
export interface Realm {
  Date: DateConstructor;
  Error: ErrorConstructor;
  TypeError: TypeErrorConstructor;
}

/** What Google throws: an `Error` named `Exception` whose message is Google's own sentence. */
export function exception(realm: Realm, message: string): Error {
  const error = new realm.Error(message);
  error.name = 'Exception';
  return error;
}
