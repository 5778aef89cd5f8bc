import { createSight } from '../collect/visible.ts';
import type { LiveControl } from './live-control.ts';

/**
 * Whether a control is, in the moment of writing, still what the plan took it for: seen, and of the same type. The page
 * may have hidden it since, or made a password of it, for instance while the fields before it were written.
 */
export function isStillOpen({ element, host, members, descriptor }: LiveControl): boolean {
  const type = element.localName === 'input' ? (element as HTMLInputElement).type : element.localName;
  if (type !== descriptor.inputType) return false;
  const { isSeen } = createSight(host.ownerDocument);
  // What is seen of a group of choices are the labels of its members.
  return isSeen(host) || (members?.some((member) => isSeen(member.closest('label') ?? member)) ?? false);
}
