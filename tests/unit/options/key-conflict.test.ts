import { describe, expect, it } from 'vitest';
import { bindingOf, keyProblem } from '../../../components/options/keys/key-conflict.ts';
import { panelCommands } from '../../../components/panel/panel-commands.ts';

const global = { call: 'Alt+Q', hold: 'Alt+W', fill: 'Alt+A', notes: '' };
const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
const problem = (binding: string, changed = {}) => keyProblem('hold', binding, { changed, global });

describe('a key for a command of the panel', () => {
  it('is what is pressed, by the place of the key', () => {
    expect(bindingOf({ ...none, altKey: true, key: '˙', code: 'KeyH' })).toBe('Alt+KeyH');
    expect(bindingOf({ ...none, altKey: true, key: 'Alt', code: 'AltLeft' })).toBeNull();
    expect(bindingOf({ ...none, key: 'Process', code: 'KeyH' })).toBeNull();
  });

  it.each([
    ['a letter alone, which is text', 'KeyH', { problem: 'modifier' }],
    ['a letter with Shift, which is text', 'Shift+KeyH', { problem: 'modifier' }],
    ['what copies', 'Control+KeyC', { problem: 'reserved' }],
    ['what closes the tab', 'Control+KeyW', { problem: 'reserved' }],
    ['a global key', 'Alt+KeyQ', { problem: 'global', by: 'call' }],
    ['the key of another command', 'Alt+KeyF', { problem: 'taken', by: 'fill' }],
  ])('is not %s', (_, binding, expected) => {
    expect(problem(binding)).toEqual(expected);
  });

  it('may be any other, and one that another command has given up', () => {
    expect(problem('Control+Shift+KeyH')).toBeNull();
    expect(problem('Alt+KeyF', { fill: 'Alt+Minus' })).toBeNull();
    expect(problem('Alt+Minus', { fill: 'Alt+Minus' })).toEqual({ problem: 'taken', by: 'fill' });
  });

  it('is built in once for each command', () => {
    for (const { id, keys } of panelCommands) expect(keyProblem(id, keys, { changed: {}, global })).toBeNull();
  });
});
