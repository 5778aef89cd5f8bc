import browser from 'webextension-polyfill';
import { type GlobalCommand, globalCommands } from './key-presses.ts';

/** The global keys as they are set in this browser now; empty where none is. */
export async function globalKeys(): Promise<Readonly<Record<GlobalCommand, string>>> {
  const set = await browser.commands.getAll();
  const keyOf = (name: GlobalCommand) => set.find((command) => command.name === name)?.shortcut ?? '';
  const keys = globalCommands.map((name) => [name, keyOf(name)] as const);
  return Object.fromEntries(keys) as Record<GlobalCommand, string>;
}

/**
 * Opens the browser's own page for them: no extension can set its users' keys. Firefox opens its own through an API, from
 * version 137 on. False where neither is to be had: the clerk is then told the way.
 */
export async function openShortcutPage(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  const opening = openShortcutSettings
    ? openShortcutSettings()
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return opening.then(
    () => true,
    () => false,
  );
}
