import { describe, labelFrom } from '../describe/describe.ts';
import { createLabelsOf } from '../describe/labels.ts';
import { parentOf } from '../describe/parent.ts';
import type { ControlDescriptor } from '../types.ts';
import { isEditorDocument } from './candidate.ts';
import type { CollectedControl, Collection, FoundControl, OpenShadowRoot } from './collected-control.ts';
import { awaitsCalendar, datePattern } from './dates/date-words.ts';
import { findControls } from './find-controls.ts';
import { createFormNumbers, createFormRoles } from './form-role.ts';
import { heldBy } from './held/held.ts';
import { createScope } from './scope.ts';
import { createSections } from './sections.ts';
import { selectorOf } from './selector.ts';
import { createSight } from './visible.ts';
import { walkPage } from './walk-page.ts';
import { classOf } from './widget-host.ts';

const mostControls = 2_000;
const controlsPerStep = 8;
const candidatesPerStep = 50;

/**
 * Finds the logical controls of one document and describes them, forbidden ones too. Only reads; leaves nothing behind.
 * @param frame is the number of the frame, copied into each descriptor.
 * @param openShadowRoot reaches closed shadow roots where the browser lets an extension.
 */
export function collectControls(root: Document, frame: number, openShadowRoot?: OpenShadowRoot): CollectedControl[] {
  const steps = collectSteps(root, frame, openShadowRoot);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.controls;
  }
}

/** The same in slices of about `sliceMs`, between which the page can draw and answer its user. */
export async function collectInSlices(
  root: Document,
  frame: number,
  openShadowRoot: OpenShadowRoot | undefined,
  breathe: () => Promise<void>,
): Promise<Collection> {
  const steps = collectSteps(root, frame, openShadowRoot);
  for (let startedAt = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - startedAt < sliceMs) continue;
    await breathe();
    startedAt = performance.now();
  }
}

// With the step that is under way when it is over, a slice stays below the 16 ms of one frame.
const sliceMs = 7;

function* collectSteps(
  root: Document,
  frame: number,
  openShadowRoot: OpenShadowRoot | undefined,
): Generator<void, Collection> {
  // An editor's own frame is part of the control that the frame around it collects.
  if (isEditorDocument(root)) return { controls: [], beyond: 0 };
  const page = yield* walkPage(root, openShadowRoot);
  const sight = createSight(root);
  const place = ({ element, backing, host }: FoundControl) =>
    page.order.get(element) ?? page.order.get(backing ?? host) ?? 0;
  // Asking for the first box makes the browser lay the page out; the later ones cost little.
  for (const [at, candidate] of page.candidates.entries()) {
    sight.isSeen(candidate);
    if (at % candidatesPerStep === candidatesPerStep - 1) yield;
  }
  const all = (yield* findControls(page, sight)).toSorted((a, b) => place(a) - place(b));
  const found = all.slice(0, mostControls);
  yield;

  const counts = new Map<Element, number>();
  const parts = new Set<Element>();
  for (const { host, element, members } of found) {
    for (const part of [host, element, ...(members ?? [])]) parts.add(part);
    for (let at = parentOf(host); at; at = parentOf(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const roleOf = createFormRoles(page.buttons);
  const formOf = createFormNumbers();
  const inScope = createScope(page, found, sight);
  const around = {
    controlsIn: (box: Element) => counts.get(box) ?? (parts.has(box) ? 1 : 0),
    isControl: (element: Element) => parts.has(element),
    sight,
    labelsOf: createLabelsOf(page.labels),
    section: createSections(page),
    formButton: (one: FoundControl) => roleOf(one).button,
  };

  const collected: CollectedControl[] = [];
  for (const [ref, one] of found.entries()) {
    const evidence = describe(one, around);
    const label = labelFrom(evidence);
    const { element, host, members, backing } = one;
    const held = heldBy(one, label);
    const readOnly = lockedness(one);
    const hint = element.getAttribute('placeholder') ?? '';
    const isPicker = readOnly === 'readonly' && held.value === '' && awaitsCalendar(label, hint);
    const descriptor: ControlDescriptor = {
      ref,
      frame,
      // What stands in an editor's own frame is named by the frame.
      selector: selectorOf(one.backing ?? (element.ownerDocument === root ? element : host), page),
      label,
      evidence,
      ...held,
      widget: one.widget === 'text' && (isPicker || datePattern.test(label)) ? 'date' : one.widget,
      inputType: element.localName === 'input' ? (element as HTMLInputElement).type : element.localName,
      maxLength: 'maxLength' in element && Number(element.maxLength) > 0 ? Number(element.maxLength) : null,
      locked: readOnly !== null && !isPicker,
      required: isRequired(one),
      inScope: inScope(host),
      formRole: roleOf(one).role,
      form: formOf(one),
    };
    collected.push({ descriptor, element, host, members, backing });
    if (ref % controlsPerStep === controlsPerStep - 1) yield;
  }
  return { controls: collected, beyond: all.length - found.length };
}

/** An input that only its popup may write is read-only too; that does not lock the control. */
function lockedness({ element, host, widget, members }: FoundControl): 'disabled' | 'readonly' | null {
  const own = members ?? [element];
  const off = (one: Element) => one.matches(':disabled') || one.getAttribute('aria-disabled') === 'true';
  if (own.every(off) || host.getAttribute('aria-disabled') === 'true') return 'disabled';
  if (/(?:^|[\s_-])(?:is-)?disabled(?:\s|$)/.test(classOf(host))) return 'disabled';
  if (widget === 'combobox' || widget === 'cascader') return null;
  const readOnly = own.every(
    (one) => ('readOnly' in one && one.readOnly === true) || one.getAttribute('aria-readonly') === 'true',
  );
  return readOnly && widget !== 'date' ? 'readonly' : null;
}

function isRequired({ element, host }: FoundControl): boolean {
  if (('required' in element && element.required === true) || element.getAttribute('aria-required') === 'true')
    return true;
  const item = host.closest('[class*="form-item" i],[class*="form-group" i],[class*="field" i],li,tr');
  return (
    item !== null && (/required/i.test(classOf(item)) || item.querySelector('label[class*="required" i]') !== null)
  );
}
