import type { NoteKey } from '../vocabulary.ts';
import type { Capture } from './capture.ts';
import { tidyWidth } from './text.ts';

/** One thing that a line was read as. Content and wishes have no text: they are what the rest of the line says. */
export interface ReadPart {
  readonly key: NoteKey;
  readonly text: string;
}

const caller: readonly (NoteKey | 'kind')[] = ['caller_name', 'caller_surname', 'honorific_or_gender'];
const content: readonly (NoteKey | 'kind')[] = ['description', 'request_or_demand'];
const partOfAddress: readonly (NoteKey | 'kind')[] = ['community_or_project', 'building', 'unit', 'room'];

/** What a line was read as, in its order and each once; name and form of address are one part, as they were typed. */
export function readParts({ notes, spans }: Capture, line: string): readonly ReadPart[] {
  const parts: ReadPart[] = [];
  const add = (part: ReadPart) => {
    if (!parts.some(({ key }) => key === part.key)) parts.push(part);
  };
  const named = spans.filter(({ key }) => caller.includes(key));
  for (const { key } of spans) {
    if (key === 'kind' || partOfAddress.includes(key)) continue;
    if (caller.includes(key)) {
      const from = Math.min(...named.map((span) => span.from));
      const to = Math.max(...named.map((span) => span.to));
      // Far apart they are two things: 女 … 王.
      const text = to - from <= 40 ? line.slice(from, to) : (notes.caller_name ?? notes.caller_surname ?? '');
      add({ key: 'caller_surname', text: tidyWidth(text) });
    } else add({ key, text: content.includes(key) ? '' : (notes[key] ?? '') });
  }
  return parts;
}
