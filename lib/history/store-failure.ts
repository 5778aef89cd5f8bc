import type { StoreFailure } from './call-store.ts';
import { UpgradeFailed } from './open-database.ts';

/**
 * What a full disk looks like. A quota has an error of its own, a disk has not: Chromium says “UnknownError: … IO error
 * … FILE_ERROR_NO_SPACE” to a write, and “Encountered full disk while opening backing store” to an open.
 */
const fullDisk = /full disk|no.?space|IO error|disk is full/i;

/** The reason to give for an error that IndexedDB threw. */
export function storeFailureOf(error: unknown): StoreFailure {
  if (error instanceof UpgradeFailed) return 'upgrade_failed';
  const { name, message } = described(error);
  if (name === 'VersionError') return 'newer_version';
  if (name === 'ConstraintError') return 'conflict';
  if (name === 'QuotaExceededError' || fullDisk.test(message)) return 'full';
  return 'unavailable';
}

/** Whether the connection was closed under us, so that a fresh one may do better. Nothing was written then. */
export function isConnectionLost(error: unknown): boolean {
  const { name, message } = described(error);
  return (name === 'InvalidStateError' || name === 'AbortError') && !fullDisk.test(message);
}

/**
 * Whether the files of a store are broken, so that it will not open again: Chromium says “Internal error opening backing
 * store”, Firefox `UnknownError` or `InvalidStateError` of an open. Whoever asks has failed to open it.
 */
export function isBroken(error: unknown): boolean {
  const { name, message } = described(error);
  return (name === 'UnknownError' || name === 'DataError') && !fullDisk.test(message);
}

function described(error: unknown): { name: string; message: string } {
  // A DOMException is no Error in every realm, so this asks for the two fields only.
  if (typeof error !== 'object' || error === null) return { name: '', message: String(error) };
  return {
    name: 'name' in error ? String(error.name) : '',
    message: 'message' in error ? String(error.message) : '',
  };
}
