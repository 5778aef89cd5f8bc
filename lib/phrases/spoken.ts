import type { AskingStep } from '../call/events.ts';
import type { NoteKey } from '../notes/vocabulary.ts';
import type { Moment } from '../packs/types.ts';
import type { ReadBackItem } from './read-back.ts';

export interface ReadBackParts {
  readonly before: string;
  readonly items: readonly ReadBackItem[];
  readonly after: string;
}

/** A phrase as it is to be said: every slot filled, no brace left. */
export interface Spoken {
  /** The phrase's id in its pack. */
  readonly phrase: string;
  readonly clause: string;
  readonly text: string;
  /** Whether it addresses the caller by surname (C2). */
  readonly withSurname: boolean;
  /** Where in the call it belongs; none for the lines of an emergency. */
  readonly moment?: Moment | undefined;
  readonly asks?: NoteKey | undefined;
  /** The step towards the surname that saying it takes (C2, C3). */
  readonly surname?: AskingStep | undefined;
  /** Where it reads the notes back (E1): its words before and after them, and the notes item by item. */
  readonly readBack?: ReadBackParts | undefined;
  /** The phrases that it is made of, where it is more than one: the closing words. */
  readonly parts?: readonly Spoken[] | undefined;
}
