import type { CallId } from '../../call/events.ts';

/** Ids only: a message of this kind holds nothing that was said. */
const channelName = 'callside.written';
let channel: BroadcastChannel | null = null;

/**
 * Tells every search that is open, in this window or another, which calls' rows were written or removed. Whatever writes
 * or removes a row of `calls` says so once its transaction is complete: a search keeps what it looks in in memory.
 */
export function announceWritten(ids: readonly CallId[]): void {
  if (ids.length === 0) return;
  channel ??= openChannel();
  channel.postMessage(ids);
}

/** Calls back with the ids of calls whose rows were written or removed elsewhere; returns the way to stop. */
export function listenToWritten(written: (ids: readonly CallId[]) => void): () => void {
  const listening = openChannel();
  listening.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // Only pages of this extension can post here, and only `announceWritten` does.
    if (Array.isArray(data)) written(data.filter((id): id is CallId => typeof id === 'string'));
  });
  return () => listening.close();
}

function openChannel(): BroadcastChannel {
  const opened: BroadcastChannel & { unref?: () => void } = new BroadcastChannel(channelName);
  // Outside a browser an open channel would keep the process alive.
  opened.unref?.();
  return opened;
}
