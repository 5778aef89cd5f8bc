import type { ElementHandle, Page } from 'puppeteer-core';

/** What the play does in the panel, as a clerk does it: keys, typed words, a look at what is shown. It counts the keys. */
export interface DeskDriver {
  readonly panel: Page;
  /** Command keys so far. */
  keys(): number;
  press(keys: CommandKeys): Promise<void>;
  /** Types into the capture line, as an input method does: whole words. */
  note(words: readonly string[]): Promise<void>;
  /** Settles once the panel shows this text. */
  sees(text: string | RegExp): Promise<void>;
  stage(name: string): Promise<void>;
  click(role: string, name: string | RegExp): Promise<void>;
  sentence(): Promise<string>;
}

/** Keys of the panel (`panel-commands`). */
const chords = {
  'Ctrl+Enter': ['Control', 'Enter'],
  'Alt+1': ['Alt', 'Digit1'],
  'Alt+3': ['Alt', 'Digit3'],
  'Alt+F': ['Alt', 'KeyF'],
  'Alt+H': ['Alt', 'KeyH'],
  'Alt+S': ['Alt', 'KeyS'],
  'Alt+T': ['Alt', 'KeyT'],
} as const;
export type CommandKeys = keyof typeof chords;

export function driveDesk(panel: Page): DeskDriver {
  let count = 0;
  const line = () => panel.waitForSelector('.capture-line input');
  const find = async (role: string, name: string | RegExp): Promise<ElementHandle> => {
    const byName = typeof name === 'string' ? `[name="${name}"]` : '';
    const handle = await panel.waitForFunction(
      (selector, pattern) => {
        const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
        return shown.find((one) => new RegExp(pattern).test(one.textContent || (one.getAttribute('aria-label') ?? '')));
      },
      { timeout: 15_000 },
      role === 'button' ? 'button' : `[role="${role}"]${byName}`,
      typeof name === 'string' ? name : name.source,
    );
    const element = handle.asElement();
    if (!element) throw new Error(`The panel shows no ${role} ${String(name)}`);
    return element as ElementHandle;
  };
  return {
    panel,
    keys: () => count,
    press: async (keys) => {
      const [modifier, key] = chords[keys];
      count += 1;
      await panel.keyboard.down(modifier);
      await panel.keyboard.press(key);
      await panel.keyboard.up(modifier);
    },
    note: async (words) => {
      await (await line())?.focus();
      for (const [at, word] of words.entries()) {
        if (at > 0) await panel.keyboard.press('Space');
        await panel.keyboard.sendCharacter(word);
      }
      await panel.keyboard.press('Enter');
    },
    sees: async (text) => {
      await panel.waitForFunction(
        (pattern) => new RegExp(pattern).test(document.body.textContent),
        { timeout: 15_000 },
        typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : text.source,
      );
    },
    stage: async (name) => {
      await panel.waitForFunction(
        (wanted) => document.querySelector('[aria-current="step"]')?.textContent?.trim() === wanted,
        { timeout: 15_000 },
        name,
      );
    },
    click: async (role, name) => {
      await (await find(role, name)).click();
    },
    sentence: () => panel.$eval('.sentence', (sentence) => sentence.textContent ?? '').catch(() => ''),
  };
}
