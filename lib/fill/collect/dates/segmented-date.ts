import type { FoundControl } from '../collected-control.ts';

/**
 * A date whose year, month and day are typed apart, each in a spin button of its own. It is written through the input
 * that nobody sees: browsers fill it, so the program listens to it.
 */
export function segmentedDate(part: HTMLElement): FoundControl | null {
  const host = part.closest<HTMLElement>('[role=group]');
  const element = host?.querySelector<HTMLElement>('input[aria-hidden=true]:not([type=hidden])');
  if (!host || !element || host.querySelectorAll('[role=spinbutton]').length < 3) return null;
  return { element, host, widget: 'date' };
}
