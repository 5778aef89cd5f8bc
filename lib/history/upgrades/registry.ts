import { callsAndEvents } from './001-calls-and-events.ts';
import { promisesAndCallers } from './002-promises-and-callers.ts';
import type { Upgrade } from './upgrade.ts';

/** Every upgrade that ever shipped, in order and without gaps: the last one's version is the schema's. */
export const upgrades: readonly Upgrade[] = [callsAndEvents, promisesAndCallers];
