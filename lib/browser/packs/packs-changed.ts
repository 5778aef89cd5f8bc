const channelName = 'callside.packs';

export type PacksChange = 'packs' | 'checks';

/** Tells all pages of the extension that packs, their order or the clerk's wording have changed, or how a check went. */
export function tellOfPacks(what: PacksChange): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(what);
  channel.close();
}

/** Calls back after a change by any page, this one too; returns the way to stop. */
export function watchPacks(changed: (what: PacksChange) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    if (data === 'packs' || data === 'checks') changed(data);
  };
  return () => channel.close();
}
