import browser from 'webextension-polyfill';
import { shortSelectorOf } from './short-selector.ts';

/** What the picker in the page says to the settings page that asked for it. */
export interface Picked {
  readonly callside: 'picked';
  /** Null: the clerk pressed Esc. */
  readonly selector: string | null;
}

/**
 * Lets the clerk point at the element that shows the caller's number. Put into the page when the clerk asks for it in
 * the settings, and gone with the click: the page hears nothing of that click.
 */
export function pickElement(page: Document): () => void {
  let over: Element | null = null;
  const frame = page.createElement('div');
  const { style } = frame;
  style.cssText =
    'all:initial;position:fixed;z-index:2147483647;pointer-events:none;border:2px solid #0b6b52;background:#0b6b5222;border-radius:3px;display:none';
  page.documentElement.append(frame);
  const show = (event: Event) => {
    const [target] = event.composedPath();
    over = target instanceof Element && target !== frame ? target : null;
    const box = over?.getBoundingClientRect();
    style.display = box ? 'block' : 'none';
    if (!box) return;
    style.left = `${box.left - 2}px`;
    style.top = `${box.top - 2}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
  };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const done = (selector: string | null) => {
    stop();
    const picked: Picked = { callside: 'picked', selector };
    void browser.runtime.sendMessage(picked).catch(() => {});
  };
  const onClick = (event: Event) => {
    swallow(event);
    show(event);
    done(over ? shortSelectorOf(over) : null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    swallow(event);
    done(null);
  };
  const swallowed = ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const;
  addEventListener('mousemove', show, true);
  addEventListener('click', onClick, true);
  addEventListener('keydown', onKey, true);
  for (const name of swallowed) addEventListener(name, swallow, true);
  const stop = () => {
    removeEventListener('mousemove', show, true);
    removeEventListener('click', onClick, true);
    removeEventListener('keydown', onKey, true);
    for (const name of swallowed) removeEventListener(name, swallow, true);
    frame.remove();
  };
  return stop;
}
