import type { Texts } from '../../lib/i18n/texts.ts';
import type { WordToAvoid } from '../../lib/packs/words-to-avoid-schema.ts';
import { type Stretch, stretchesOf } from '../../lib/phrases/words-to-avoid.ts';
import './worded.css';

interface Props {
  readonly text: string;
  readonly words: readonly WordToAvoid[];
  readonly t: Texts;
  /** Given where the clerk may mend the sentence: a word to avoid is then a button that replaces it. */
  readonly replace?: (stretch: Stretch) => void;
}

/** A sentence to the caller, words to avoid quietly underlined (A7); what to say instead is the hint. */
export function Worded({ text, words, t, replace }: Props) {
  return (
    <>
      {stretchesOf(text, words).map((stretch) => {
        const { avoid, from } = stretch;
        if (!avoid) return stretch.text;
        const hint = t(`words.${avoid.level}`, { instead: avoid.instead });
        if (!replace)
          return (
            <u key={from} class="avoid" title={hint}>
              {stretch.text}
            </u>
          );
        return (
          <button key={from} type="button" class="avoid" onClick={() => replace(stretch)}>
            <u>{stretch.text}</u> <span class="soft">{hint}</span>
          </button>
        );
      })}
    </>
  );
}
