import { type ReadonlySignal, signal } from '@preact/signals';
import type { ClockReading } from '../../../lib/call/clock.ts';

export interface Ticker {
  readonly reading: ReadonlySignal<ClockReading>;
  /** Reads the clock at once, so that what was just done shows with its time. */
  readonly catchUp: () => void;
  readonly stop: () => void;
}

/** How often clocks on the screen are read: a second must never look like two. */
const periodMs = 250;

/** The time as the panel shows it. It reads the clock, never counts, and rests while nothing on the screen needs it. */
export function createTicker(clock: () => ClockReading, needed: () => boolean): Ticker {
  const reading = signal(clock());
  const catchUp = () => {
    reading.value = clock();
  };
  const timer = setInterval(() => {
    if (needed() && document.visibilityState === 'visible') catchUp();
  }, periodMs);
  return { reading, catchUp, stop: () => clearInterval(timer) };
}
