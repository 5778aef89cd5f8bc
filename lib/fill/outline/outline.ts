import { visibleBox } from './visible-box.ts';

export interface Outlines {
  /** Draws a frame around each element; in one of a second colour around those of `strong`. */
  show(elements: readonly Element[], strong?: Element | null): void;
  clear(): void;
}

const style = `
:host { all: initial; position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; padding: 0; border: 0;
  background: none; pointer-events: none; z-index: 2147483647; overflow: hidden; }
i { position: absolute; box-sizing: border-box; border: 2px solid #1769d2; border-radius: 5px;
  box-shadow: 0 0 0 2px #ffffffb0; }
i.strong { border-color: #d2691e; border-width: 3px; }
`;

/**
 * Outlines fields on the page from a closed shadow root: no values, no change of the layout, nothing that the page's own
 * styles reach. Follows scrolling frame by frame, with no listener on the page.
 */
export function createOutlines(doc: Document): Outlines {
  let host: HTMLElement | null = null;
  let turn = 0;

  const clear = () => {
    turn += 1;
    host?.remove();
    host = null;
  };

  const show = (elements: readonly Element[], strong: Element | null = null) => {
    clear();
    if (elements.length === 0) return;
    const own = turn;
    host = doc.createElement('div');
    host.setAttribute('aria-hidden', 'true');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = doc.createElement('style');
    sheet.textContent = style;
    root.append(sheet);
    const boxes = elements.map((element) => {
      const box = doc.createElement('i');
      if (element === strong) box.className = 'strong';
      root.append(box);
      return { element: visibleBox(element), box };
    });
    doc.documentElement.append(host);
    raise(host);
    const draw = () => {
      if (own !== turn) return;
      const places = boxes.map(({ element }) => element.getBoundingClientRect());
      boxes.forEach(({ box }, index) => {
        place(box, places[index]);
      });
      requestAnimationFrame(draw);
    };
    draw();
  };

  return { show, clear };
}

// Above the page's own modal dialogs, which stand in the top layer.
function raise(host: HTMLElement): void {
  try {
    host.setAttribute('popover', 'manual');
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}

function place(box: HTMLElement, rect: DOMRect | undefined): void {
  const hidden = !rect || rect.width === 0;
  box.style.display = hidden ? 'none' : 'block';
  if (!rect || hidden) return;
  box.style.left = `${rect.left - 3}px`;
  box.style.top = `${rect.top - 3}px`;
  box.style.width = `${rect.width + 6}px`;
  box.style.height = `${rect.height + 6}px`;
}
