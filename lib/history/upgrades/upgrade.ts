/**
 * One step from the version before to `version`. It works on the raw database: today's types say nothing about
 * yesterday's rows. It may only await requests of `transaction`, or the transaction commits half-way.
 */
export interface Upgrade {
  readonly version: number;
  run(database: IDBDatabase, transaction: IDBTransaction): void | Promise<void>;
}
