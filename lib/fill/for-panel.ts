import type { ControlDescriptor } from './types.ts';
import { isDrawn } from './write/is-drawn.ts';

const longestValue = 200_000;
const longestSelector = 2_000;

/** False in a frame that the user cannot see, such as the other tabs of a console that keeps each page in a frame. */
export function isInView(doc: Document): boolean {
  const view = doc.defaultView;
  if (!view || view.innerWidth < 2 || view.innerHeight < 2) return false;
  try {
    const frame = view.frameElement;
    return !frame || isDrawn(frame);
  } catch {
    return true;
  }
}

/** A control as it leaves its frame: cut to what the panel takes, without a password. */
export function forPanel(
  descriptor: ControlDescriptor,
  inView: boolean,
): ControlDescriptor & { evidence: ControlDescriptor['evidence'][number][]; options: string[] } {
  const secret = descriptor.widget === 'password';
  return {
    ...descriptor,
    selector: descriptor.selector.slice(0, longestSelector),
    evidence: [...descriptor.evidence],
    options: descriptor.options.slice(0, 5_000).map((option) => option.slice(0, 200)),
    value: secret ? '' : descriptor.value.slice(0, longestValue),
    display: secret ? '' : descriptor.display.slice(0, longestValue),
    inScope: descriptor.inScope && inView,
  };
}
