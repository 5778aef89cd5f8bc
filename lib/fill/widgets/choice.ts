import { choiceLabel } from '../collect/held/held.ts';
import { fitOption } from '../plan/fit-option.ts';
import type { LiveControl } from '../write/live-control.ts';
import { press } from '../write/mouse.ts';
import { announceChange } from '../write/set-text.ts';
import { pause } from '../write/wait.ts';
import type { Widget } from './widget.ts';

const isOn = (member: Element) =>
  member instanceof HTMLInputElement ? member.checked : member.getAttribute('aria-checked') === 'true';

const membersOf = ({ members, element }: LiveControl): readonly HTMLElement[] => members ?? [element];

/** What a user presses: the button itself where it is drawn, or else its label, which some programs alone listen to. */
function handleOf(member: HTMLElement): HTMLElement {
  if (!(member instanceof HTMLInputElement)) return member;
  const label = member.closest('label') ?? member.labels?.[0];
  return label && !isHit(member) ? label : member;
}

function isHit(member: HTMLElement): boolean {
  member.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = member.getBoundingClientRect();
  const root = member.getRootNode();
  const at = root instanceof Document || root instanceof ShadowRoot ? root : member.ownerDocument;
  return width > 1 && height > 1 && at.elementFromPoint?.(left + width / 2, top + height / 2) === member;
}

async function click(member: HTMLElement): Promise<void> {
  if (isOn(member)) return;
  const handle = handleOf(member);
  if (handle !== member) press(handle);
  else member.click();
  if (handle === member || isOn(member)) return;
  await pause(30);
  if (!isOn(member)) member.click();
}

function looksChosen(member: Element, group: Element): boolean {
  for (let at = member.parentElement; at && at !== group; at = at.parentElement)
    if (/checked|active|selected/i.test(at.className)) return true;
  return false;
}

/** Radio buttons and groups of checkboxes: the member whose label fits is clicked, as only a click reaches every framework. */
export const choice: Widget = {
  async write(control, wanted) {
    const members = membersOf(control);
    const labels = members.map((member) => (member.matches(':disabled') ? '' : choiceLabel(member)));
    const index = fitOption(labels, [wanted.text, ...wanted.alternatives]);
    const member = index === null ? undefined : members[index];
    if (!member || index === null) return { ok: false, why: 'no_option' };
    await click(member);
    return { ok: true, text: labels[index] ?? '' };
  },
  /** No click empties a radio group; a plain one can be emptied from outside, one of a framework takes its own value back. */
  async clear(control) {
    const on = membersOf(control).filter(isOn);
    for (const member of on) {
      if (!(member instanceof HTMLInputElement)) return false;
      if (member.type === 'checkbox') member.click();
      else {
        member.checked = false;
        announceChange(member);
        await pause(60);
        // Its skin still shows it chosen: the page kept its own state, so the button must not tell otherwise.
        if (looksChosen(member, control.host)) member.checked = true;
      }
    }
    return !membersOf(control).some(isOn);
  },
};
