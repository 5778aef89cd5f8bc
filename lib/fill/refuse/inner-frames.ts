import type { Sight } from '../collect/visible.ts';
import { createSight } from '../collect/visible.ts';

/** A frame smaller than this in CSS px holds no form that a clerk could work in. */
const least = { width: 120, height: 40 };
const mostFrames = 20;

/**
 * The origins of the drawn frames whose documents this one cannot read, each once; `null` where such a frame has none.
 * Only their addresses are known: where one went on to another since, the browser does not tell.
 */
export function innerFrames(doc: Document, { isSeen, boxOf }: Sight = createSight(doc)): readonly string[] {
  const origins = new Set<string>();
  for (const frame of doc.querySelectorAll('iframe')) {
    if (origins.size === mostFrames) break;
    const { width, height } = boxOf(frame);
    if (width < least.width || height < least.height || !isSeen(frame) || isReadable(frame)) continue;
    const origin = originOf(frame);
    if (origin !== null) origins.add(origin);
  }
  return [...origins];
}

function isReadable(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument !== null;
  } catch {
    return false;
  }
}

function originOf(frame: HTMLIFrameElement): string | null {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox)) return 'null';
  // `data:` has no origin; `URL` says so in the same word.
  return URL.canParse(frame.src) ? new URL(frame.src).origin.slice(0, 300) : null;
}
