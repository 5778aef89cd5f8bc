import type { CollectedControl } from '../collect/collected-control.ts';
import { createSight } from '../collect/visible.ts';
import { cleanText } from '../describe/text.ts';
import { isHushed } from './hushed.ts';

const mostNamed = 100;
const mostAsked = 2_000;
const fields =
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=radio],[type=checkbox]),textarea,select';

/**
 * Fields that no user can see and that no visible control stands for: traps for robots, or what the page keeps for later.
 * They are never filled; this names them.
 */
export function unseenFields(
  doc: Document,
  collected: readonly CollectedControl[],
): readonly { readonly selector: string; readonly name: string }[] {
  const parts = new Set<Element>(
    collected.flatMap(({ element, host, members }) => [element, host, ...(members ?? [])]),
  );
  const { isSeen } = createSight(doc);
  const named: { selector: string; name: string }[] = [];
  for (const field of [...doc.querySelectorAll<HTMLInputElement>(fields)].slice(0, mostAsked)) {
    if (named.length === mostNamed) break;
    if (isPartOf(field, parts) || (isSeen(field) && !isHushed(field))) continue;
    const { id, name } = field;
    const selector = id ? `#${CSS.escape(id)}` : `${field.localName}[name="${CSS.escape(name)}"]`;
    named.push({ selector: selector.slice(0, 2_000), name: cleanText(field.labels?.[0]?.textContent || name || id) });
  }
  return named;
}

function isPartOf(field: Element, parts: ReadonlySet<Element>): boolean {
  for (let at: Element | null = field, level = 0; at && level < 6; at = at.parentElement, level += 1)
    if (parts.has(at)) return true;
  return false;
}
