import type { ControlDescriptor } from '../types.ts';

/** A described control together with the elements that it stands for. Never leaves its frame. */
export interface LiveControl {
  readonly descriptor: ControlDescriptor;
  /** What holds the value: an input, a select, an editable element. */
  readonly element: HTMLElement;
  /** What the user sees and presses; the same element where there is no skin. */
  readonly host: HTMLElement;
  /** The inputs of a radio or checkbox group. */
  readonly members?: readonly HTMLElement[] | undefined;
  /** The hidden native control behind a skin or an editor. */
  readonly backing?: HTMLElement | undefined;
}

/** Collects the controls of a document anew: elements with what they hold now. */
export type Collect = () => readonly LiveControl[];
