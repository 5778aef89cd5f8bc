import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { localTime } from './local-time.ts';
import { type Status, statuses, type Ticket, type TicketInput, ticketFields } from './ticket.ts';

/** `''` means: not asked for. `text` looks through everything a clerk would search by. */
export interface TicketFilter {
  readonly number: string;
  readonly status: string;
  readonly caller: string;
  readonly phone: string;
  /** Days, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export const noFilter: TicketFilter = { number: '', status: '', caller: '', phone: '', from: '', to: '', text: '' };

/** Pages count from 1. */
export interface Page {
  readonly page: number;
  readonly size: number;
}

export interface TicketStore {
  add(input: TicketInput, createdBy: string, at: Date, status?: Status): Ticket;
  /** By id or by number. */
  find(key: string): Ticket | null;
  /** Newest first. */
  list(filter: TicketFilter, page: Page): { readonly total: number; readonly tickets: readonly Ticket[] };
  setStatus(key: string, status: Status): Ticket | null;
  openSession(token: string, user: string): void;
  userOf(token: string): string | null;
  endSession(token: string): void;
  close(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS ticket (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    createdAt TEXT NOT NULL,
    createdBy TEXT NOT NULL,
    ${ticketFields.map((field) => `${field} TEXT NOT NULL`).join(', ')}
  ) STRICT;
  CREATE TABLE IF NOT EXISTS session (token TEXT PRIMARY KEY, user TEXT NOT NULL) STRICT;
`;

const conditions: Readonly<Record<keyof TicketFilter, string>> = {
  number: "number LIKE '%' || :number || '%'",
  status: 'status = :status',
  caller: "caller LIKE '%' || :caller || '%'",
  phone: "phone LIKE '%' || :phone || '%'",
  from: 'date(createdAt) >= :from',
  to: 'date(createdAt) <= :to',
  text: "number || ' ' || caller || ' ' || phone || ' ' || title || ' ' || content LIKE '%' || :text || '%'",
};

/** Opens (or makes) `service-desk.sqlite` in the directory. */
export function openTicketStore(dataDir: string): TicketStore {
  mkdirSync(dataDir, { recursive: true });
  const db = new DatabaseSync(join(dataDir, 'service-desk.sqlite'));
  db.exec(schema);
  addMissingColumns(db);
  const columns = ['number', 'status', 'createdAt', 'createdBy', ...ticketFields];
  const insert = db.prepare(
    `INSERT INTO ticket (${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
  );
  const byKey = db.prepare('SELECT * FROM ticket WHERE CAST(id AS TEXT) = ? OR number = ?');
  const lastOfDay = db.prepare('SELECT max(number) AS number FROM ticket WHERE number LIKE ?');

  function nextNumber(createdAt: string): string {
    const prefix = `GD${createdAt.slice(0, 10).replaceAll('-', '')}`;
    const last = String(lastOfDay.get(`${prefix}%`)?.number ?? `${prefix}0000`);
    return prefix + String(Number(last.slice(prefix.length)) + 1).padStart(4, '0');
  }

  function find(key: string): Ticket | null {
    const row = byKey.get(key, key);
    return row ? toTicket(row) : null;
  }

  return {
    find,
    add(input, createdBy, at, status = '待受理') {
      const createdAt = localTime(at);
      const number = nextNumber(createdAt);
      insert.run({ ...input, number, status, createdAt, createdBy });
      const ticket = find(number);
      if (!ticket) throw new Error(`ticket ${number} was not stored`);
      return ticket;
    },
    list(filter, { page, size }) {
      const asked = Object.entries(conditions).filter(([key]) => filter[key as keyof TicketFilter] !== '');
      const where = asked.length ? `WHERE ${asked.map(([, condition]) => condition).join(' AND ')}` : '';
      const values = Object.fromEntries(asked.map(([key]) => [key, filter[key as keyof TicketFilter]]));
      const total = Number(db.prepare(`SELECT count(*) AS total FROM ticket ${where}`).get(values)?.total);
      const rows = db
        .prepare(`SELECT * FROM ticket ${where} ORDER BY createdAt DESC, id DESC LIMIT :size OFFSET :skip`)
        .all({ ...values, size, skip: (page - 1) * size });
      return { total, tickets: rows.map(toTicket) };
    },
    setStatus(key, status) {
      db.prepare('UPDATE ticket SET status = ? WHERE CAST(id AS TEXT) = ? OR number = ?').run(status, key, key);
      return find(key);
    },
    openSession: (token, user) => void db.prepare('INSERT INTO session VALUES (?, ?)').run(token, user),
    userOf(token) {
      const user = db.prepare('SELECT user FROM session WHERE token = ?').get(token)?.user;
      return typeof user === 'string' ? user : null;
    },
    endSession: (token) => void db.prepare('DELETE FROM session WHERE token = ?').run(token),
    close: () => db.close(),
  };
}

/** A file of an earlier version gets what it lacks, so that its tickets stay. */
function addMissingColumns(db: DatabaseSync): void {
  const present = new Set(
    db
      .prepare("SELECT name FROM pragma_table_info('ticket')")
      .all()
      .map((row) => row.name),
  );
  for (const field of ticketFields) {
    if (!present.has(field)) db.exec(`ALTER TABLE ticket ADD COLUMN ${field} TEXT NOT NULL DEFAULT ''`);
  }
}

function toTicket(row: Readonly<Record<string, unknown>>): Ticket {
  const text = (column: string) => String(row[column]);
  return {
    id: Number(row.id),
    number: text('number'),
    status: statuses.find((status) => status === row.status) ?? '待受理',
    createdAt: text('createdAt'),
    createdBy: text('createdBy'),
    caller: text('caller'),
    honorific: text('honorific'),
    phone: text('phone'),
    community: text('community'),
    building: text('building'),
    unit: text('unit'),
    room: text('room'),
    address: text('address'),
    type: text('type'),
    priority: text('priority'),
    title: text('title'),
    content: text('content'),
    expectedAt: text('expectedAt'),
    source: text('source'),
    assignee: text('assignee'),
  };
}
