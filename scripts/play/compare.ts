import type { Scenario } from './scenario.ts';

/** The ticket as the console's API gives it. */
export type StoredTicket = Readonly<Record<string, string>>;
export type KeptNotes = Readonly<Record<string, string>>;

const two = (value: number): string => String(value).padStart(2, '0');
const localMinute = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;

/** What these offices' forms call an urgent matter and a man or a woman. */
const urgent = ['紧急', '特急', '高', '加急'];
const forms = { 先生: ['先生', '男'], 女士: ['女士', '女', '小姐'] } as const;

/**
 * Where ticket, history and what the caller said differ; empty if all three say the same. The source is the console's
 * own default, and nobody was named to handle it.
 */
export function differences(scenario: Scenario, ticket: StoredTicket, notes: KeptNotes): readonly string[] {
  const [community, building, unit, room] = scenario.house;
  const found: string[] = [];
  const check = (what: string, value: string | undefined, fits: (value: string) => boolean) => {
    if (!fits(value ?? '')) found.push(`${what}: ${JSON.stringify(value ?? '')}`);
  };
  check('ticket caller', ticket.caller, (text) => text.startsWith(scenario.surname));
  check('ticket form of address', ticket.honorific, (text) => forms[scenario.form].some((form) => form === text));
  check('ticket phone', ticket.phone, (text) => text.replace(/\D/g, '') === scenario.phone);
  check('ticket community', ticket.community, (text) => text === community);
  check('ticket building', ticket.building, (text) => text === building);
  check('ticket unit', ticket.unit, (text) => text === unit);
  check('ticket room', ticket.room, (text) => text === room);
  check('ticket type', ticket.type, (text) => text.includes('报修'));
  check('ticket title', ticket.title, (text) => text.includes(scenario.matter));
  check('ticket content', ticket.content, (text) => text.includes(scenario.matter) && text.includes(scenario.wish));
  check('ticket time', ticket.expectedAt, (text) => text === localMinute(scenario.dueAt));
  check('ticket priority', ticket.priority, (text) => urgent.includes(text) === scenario.urgent);
  check('ticket source', ticket.source, (text) => text === '电话');
  check('ticket assignee', ticket.assignee, (text) => text === '');

  check('kept surname', notes.caller_surname ?? notes.caller_name, (text) => text.startsWith(scenario.surname));
  check('kept form of address', notes.honorific_or_gender, (text) => text === scenario.form);
  check('kept phone', notes.phone, (text) => text.replace(/\D/g, '') === scenario.phone);
  check('kept address', notes.address, (text) => scenario.house.every((part) => text.includes(part)));
  check('kept content', notes.description, (text) => text.includes(scenario.matter));
  check('kept wish', `${notes.request_or_demand} ${notes.description}`, (text) => text.includes(scenario.wish));
  check('kept time', notes.due_or_appointment_time, (text) => text.includes(scenario.when));
  return found;
}
