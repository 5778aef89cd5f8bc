import type { CallSummary } from '../../call/summary.ts';
import { splitAddress } from '../../notes/address.ts';
import { buildingKey, communityKey } from '../../notes/caller-keys.ts';
import { samePhone } from '../../notes/same-phone.ts';
import type { Notes } from '../../notes/vocabulary.ts';
import type { Pack } from '../../packs/pack-schema.ts';
import type { Limits } from '../../procedure/procedure-schema.ts';

type Topic = NonNullable<Pack['topics']>[number];

/** The same fault, reported by several callers: “the third call about water, building 3, in 20 minutes”. */
export interface SameFault {
  readonly topic: string;
  /** As the caller named it: 3栋, Block 3, or the estate. */
  readonly place: string;
  /** This call counted. */
  readonly count: number;
  /** From the first of them until now. */
  readonly spanMs: number;
  /** The earlier calls, newest first. */
  readonly calls: readonly CallSummary[];
}

interface Asked {
  readonly notes: Notes;
  /** Recent calls, this one left out. */
  readonly recent: readonly CallSummary[];
  readonly topics: readonly Topic[];
  readonly limits: Limits;
  readonly now: number;
}

/**
 * Whether others have just reported this very fault in this very place. Null where neither is known, or where it is the
 * same caller again, who is asking after a request and not reporting one.
 */
export function sameFault({ notes, recent, topics, limits, now }: Asked): SameFault | null {
  const here = placeOf(notes);
  const told = topicsIn(notes.description ?? notes.subject ?? '', topics);
  if (!here || told.length === 0) return null;
  const others = recent.filter(
    ({ startedAt, phone }) =>
      startedAt <= now && now - startedAt <= limits.sameFaultWindowMs && !samePhone(phone, notes.phone ?? ''),
  );
  for (const topic of told) {
    const calls = others
      .filter((call) => topicsIn(call.excerpt, [topic]).length > 0 && isHere(call, here))
      .toSorted((one, other) => other.startedAt - one.startedAt);
    const first = calls.at(-1);
    if (first && calls.length + 1 >= limits.sameFaultFrom)
      return { topic: topic.name, place: here.name, count: calls.length + 1, spanMs: now - first.startedAt, calls };
  }
  return null;
}

interface Place {
  readonly name: string;
  readonly building: string;
  readonly community: string;
}

function placeOf({ address = '', building = '', community_or_project: community = '' }: Notes): Place | null {
  const whole = address || `${community}${building}`;
  const parts = splitAddress(whole);
  const name = parts.building ?? parts.community ?? '';
  return name === '' ? null : { name, building: buildingKey(whole), community: communityKey(whole) };
}

/** The same building, and not in another estate; without a building, the same estate. */
function isHere(call: CallSummary, here: Place): boolean {
  const [building, community] = [buildingKey(call.address), communityKey(call.address)];
  const sameEstate = community === here.community || community === '' || here.community === '';
  return here.building === ''
    ? community !== '' && community === here.community
    : building === here.building && sameEstate;
}

function topicsIn(text: string, topics: readonly Topic[]): readonly Topic[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return topics.filter(({ words }) => words.some((word) => plain.includes(word.toLowerCase())));
}
