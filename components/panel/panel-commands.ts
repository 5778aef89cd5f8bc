/**
 * What the clerk can do from the keyboard inside the panel, beside the four global keys. The cursor stays in the capture
 * line, so a command is a modified key, or `/` and one sign on an empty line. `keys` are tinykeys bindings by
 * physical key (`KeyH`): on a Mac, Alt changes the letter.
 */
export const panelCommands = [
  { id: 'advance', keys: 'Control+Enter', slash: 'n' },
  { id: 'hold', keys: 'Alt+KeyH', slash: 'h' },
  { id: 'fill', keys: 'Alt+KeyF', slash: 'f' },
  { id: 'say', keys: 'Alt+KeyS', slash: 's' },
  { id: 'acknowledge', keys: 'Alt+KeyM', slash: 'm' },
  { id: 'kind1', keys: 'Alt+Digit1', slash: '1' },
  { id: 'kind2', keys: 'Alt+Digit2', slash: '2' },
  { id: 'kind3', keys: 'Alt+Digit3', slash: '3' },
  { id: 'kind4', keys: 'Alt+Digit4', slash: '4' },
  { id: 'kind5', keys: 'Alt+Digit5', slash: '5' },
  { id: 'kind6', keys: 'Alt+Digit6', slash: '6' },
  { id: 'kind7', keys: 'Alt+Digit7', slash: '7' },
  { id: 'kind8', keys: 'Alt+Digit8', slash: '8' },
  { id: 'emergency', keys: 'Alt+Digit0', slash: '0' },
  { id: 'important', keys: 'Alt+KeyI', slash: 'i' },
  { id: 'needs_superior', keys: 'Alt+KeyJ', slash: 'j' },
  { id: 'answer_later', keys: 'Alt+KeyL', slash: 'l' },
  { id: 'declined', keys: 'Alt+KeyD', slash: 'd' },
  { id: 'correct', keys: 'Alt+KeyB', slash: 'b' },
  { id: 'copy', keys: 'Alt+KeyC', slash: 'c' },
  { id: 'undo', keys: 'Alt+KeyU', slash: 'u' },
  { id: 'hung_up', keys: 'Alt+KeyE', slash: 'e' },
  { id: 'wrong_number', keys: 'Alt+KeyX', slash: 'x' },
  { id: 'second_ring', keys: 'Alt+KeyR', slash: 'r' },
  { id: 'answer', keys: 'Alt+KeyG', slash: 'a' },
  { id: 'ticket', keys: 'Alt+KeyT', slash: 't' },
  { id: 'handbook', keys: 'Alt+KeyO', slash: 'q' },
  { id: 'directory', keys: 'Alt+KeyN', slash: 'w' },
  { id: 'insert_answer', keys: 'Alt+KeyV', slash: 'v' },
  { id: 'promise', keys: 'Alt+KeyP', slash: 'p' },
  { id: 'promises', keys: 'Alt+KeyY', slash: 'y' },
  { id: 'take_over', keys: 'Alt+Comma', slash: 'z' },
  { id: 'join', keys: 'Alt+Digit9', slash: '9' },
  { id: 'second_matter', keys: 'Alt+Period', slash: 'o' },
  { id: 'history', keys: 'Alt+KeyK', slash: 'k' },
  { id: 'clerk', keys: 'Alt+Slash', slash: 'g' },
] as const;

export type PanelCommand = (typeof panelCommands)[number]['id'];

/** The key of a command as the clerk has set it. */
export function keysOf(command: PanelCommand, changed: Readonly<Record<string, string>>): string {
  return changed[command] || (panelCommands.find((known) => known.id === command)?.keys ?? '');
}

const signs: Readonly<Record<string, string>> = { Control: 'Ctrl', Comma: ',', Period: '.', Slash: '/' };

/** A binding as it is shown on a button: `Control+Enter` → `Ctrl+Enter`, `Alt+KeyH` → `Alt+H`. */
export function shownKeys(keys: string): string {
  return keys
    .split('+')
    .map((part) => signs[part] ?? part.replace(/^(Key|Digit)(?=.$)/, ''))
    .join('+');
}

/**
 * Reads a command off the capture line: `/` on an otherwise empty line, then its sign. Chinese input methods give 、 or
 * ／ for the same key, so these count too.
 */
export function slashCommand(line: string): PanelCommand | null {
  const match = /^[/、／]([a-z0-9])$/i.exec(line.normalize('NFKC').trim());
  if (!match) return null;
  return panelCommands.find((known) => known.slash === match[1]?.toLowerCase())?.id ?? null;
}

/** A search with its words in one go, as it is pasted: `/q 停车费`. Typed, `/q` has opened the search already. */
export function slashSearch(line: string): string | null {
  return /^[/、／]q\s+(\S.*)$/iu.exec(line.trim())?.[1] ?? null;
}

/** True while the line can only become a command: nothing of it is a note. */
export const isCommandLine = (line: string): boolean => /^[/、／][a-z0-9]?$/i.test(line.trim());
