import type { ClockReading } from '../../call/clock.ts';
import type { DeskCommand } from '../../call/commands.ts';
import type { CallId } from '../../call/events.ts';

/**
 * What the clerk asked for and the store has not confirmed yet. It keeps the time at which it was asked, and the id of
 * the call that it may begin, so that carrying it out again on newer logs gives the same events.
 */
export interface Asked {
  readonly command: DeskCommand;
  readonly reading: ClockReading;
  readonly newId: CallId;
}

/** Whether the newer one makes the older one needless: the same note, typed on. */
export function replaces(newer: Asked, older: Asked): boolean {
  return (
    newer.command.do === 'note' &&
    older.command.do === 'note' &&
    newer.command.key === older.command.key &&
    newer.command.call === older.command.call
  );
}
