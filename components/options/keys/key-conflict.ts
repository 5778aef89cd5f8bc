import { keysOf, type PanelCommand, panelCommands, shownKeys } from '../../panel/panel-commands.ts';

const modifiers = [
  ['ctrlKey', 'Control'],
  ['altKey', 'Alt'],
  ['shiftKey', 'Shift'],
  ['metaKey', 'Meta'],
] as const;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | (typeof modifiers)[number][0]>;

/** What a pressed key would be as a binding; null while only modifiers are down. */
export function bindingOf(event: Pressed): string | null {
  if (['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'Tab', 'Process', 'Unidentified'].includes(event.key))
    return null;
  return [...modifiers.filter(([flag]) => event[flag]).map(([, name]) => name), event.code].join('+');
}

/** Text is edited with these, or the browser takes them before any page: letters with Ctrl or Cmd. */
const editing = 'ACVXYZ';
const browsers = 'TNWRLFPQ';

export type KeyProblem =
  /** Letters and digits alone are text. */
  | { readonly problem: 'modifier' }
  | { readonly problem: 'reserved' }
  | { readonly problem: 'taken'; readonly by: PanelCommand }
  | { readonly problem: 'global'; readonly by: GlobalKey };

export type GlobalKey = 'call' | 'hold' | 'fill' | 'notes';

interface Keys {
  readonly changed: Readonly<Record<string, string>>;
  readonly global: Readonly<Record<GlobalKey, string>>;
}

/** Why a command may not have a key; null where it may. */
export function keyProblem(command: PanelCommand, binding: string, { changed, global }: Keys): KeyProblem | null {
  const parts = binding.split('+');
  if (!parts.some((part) => part === 'Control' || part === 'Alt' || part === 'Meta')) return { problem: 'modifier' };
  const letter = /^Key([A-Z])$/.exec(parts.at(-1) ?? '')?.[1];
  if (letter && !parts.includes('Alt') && `${editing}${browsers}`.includes(letter)) return { problem: 'reserved' };
  const byGlobal = globalKeys.find((name) => global[name] !== '' && global[name] === shownKeys(binding));
  if (byGlobal) return { problem: 'global', by: byGlobal };
  const other = panelCommands.find(({ id }) => id !== command && keysOf(id, changed) === binding);
  return other ? { problem: 'taken', by: other.id } : null;
}

const globalKeys: readonly GlobalKey[] = ['call', 'hold', 'fill', 'notes'];
