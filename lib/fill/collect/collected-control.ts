import type { ControlDescriptor, WidgetKind } from '../types.ts';

/** A described control together with its elements. Never leaves its frame. */
export interface CollectedControl {
  readonly descriptor: ControlDescriptor;
  /** The one to operate: a native control, an editable element, a widget's own input. */
  readonly element: HTMLElement;
  /** The box that the user sees; the same element where there is no skin. */
  readonly host: HTMLElement;
  /** The buttons of a radio or checkbox group. */
  readonly members?: readonly HTMLElement[] | undefined;
  /** As `FoundControl` has it. */
  readonly backing?: HTMLElement | undefined;
}

/** A logical control before it is described. */
export interface FoundControl {
  readonly element: HTMLElement;
  readonly host: HTMLElement;
  readonly widget: WidgetKind;
  readonly members?: readonly HTMLElement[] | undefined;
  /** A hidden native control behind a skin or an editor: it bears the name, the id and the label. */
  readonly backing?: HTMLElement | undefined;
}

/** Opens a closed shadow root; only a browser's extension API can. */
export type OpenShadowRoot = (element: Element) => ShadowRoot | null;

export interface Collection {
  readonly controls: CollectedControl[];
  /** How many there are more than are described. */
  readonly beyond: number;
}
