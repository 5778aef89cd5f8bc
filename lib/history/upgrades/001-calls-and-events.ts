import type { Upgrade } from './upgrade.ts';

export const callsAndEvents: Upgrade = {
  version: 1,
  run(database) {
    const calls = database.createObjectStore('calls', { keyPath: 'id' });
    calls.createIndex('startedAt', 'startedAt');
    calls.createIndex('openSince', 'openSince');
    database.createObjectStore('events');
  },
};
