import { personKey } from '../notes/caller-keys.ts';
import { phoneKey } from '../notes/same-phone.ts';
import type { Procedure } from '../procedure/procedure-schema.ts';
import { keepsNotes } from './log/keeps-notes.ts';
import type { CallState } from './state.ts';
import { summarise } from './summarise.ts';

/** What a kept call is looked up by, without reading it: who called, and its ticket. */
export interface CallKeySource {
  readonly caller: string;
  readonly phones: readonly string[];
  readonly address: string;
  readonly ticketNumber: string;
}

/** The keys under which a call is found at once. The first letter keeps numbers, people and tickets apart. */
export function callKeys({ caller, phones, address, ticketNumber }: CallKeySource): readonly string[] {
  const keys = [
    ...phones.map((phone) => byPhone(phone)),
    byPerson(caller, address),
    ticketNumber === '' ? null : byTicket(ticketNumber),
  ];
  return [...new Set(keys.flatMap((key) => key ?? []))];
}

export const byPhone = (phone: string): string | null => marked('p', phoneKey(phone));
export const byPerson = (surname: string, address: string): string | null => marked('a', personKey(surname, address));
export const byTicket = (number: string): string | null =>
  marked('t', number.normalize('NFKC').toLowerCase().replace(/[\s#]/g, '').slice(0, 60));

function marked(sort: 'p' | 'a' | 't', key: string): string | null {
  return key === '' ? null : `${sort}:${key}`;
}

/** The keys of a call as it stands. Of a private call or a wrong number nothing is found (N3). */
export function callKeysOf(state: CallState, procedure: Procedure): readonly string[] {
  if (!keepsNotes(state, procedure)) return [];
  const { caller, address, ticketNumber } = summarise(state, procedure);
  const phones = [state.notes.phone, state.notes.alt_phone].flatMap((phone) => phone ?? []);
  return callKeys({ caller, phones, address, ticketNumber });
}
