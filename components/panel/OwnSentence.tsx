import { useState } from 'preact/hooks';
import type { Moment } from '../../lib/packs/types.ts';
import { replaceAt, stretchesOf } from '../../lib/phrases/words-to-avoid.ts';
import { Worded } from '../ui/Worded.tsx';
import { usePanel } from './model/context.ts';

/** The clerk's own wording for this moment: kept here, offered again in every call, checked for words to avoid (A7). */
export function OwnSentence({ moment }: { readonly moment: Moment }) {
  const { t, saveOwn, wordsToAvoid } = usePanel();
  const [text, setText] = useState('');
  const remarks = stretchesOf(text, wordsToAvoid).some(({ avoid }) => avoid !== null);
  return (
    <div class="own-sentence">
      <input
        type="text"
        value={text}
        maxLength={300}
        aria-label={t('say.own')}
        placeholder={t('say.own')}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || event.ctrlKey) return;
          event.preventDefault();
          saveOwn(text, moment);
          setText('');
        }}
      />
      {remarks ? (
        <p role="status" aria-label={t('words.label')}>
          <Worded text={text} words={wordsToAvoid} t={t} replace={(stretch) => setText(replaceAt(text, stretch))} />
        </p>
      ) : null}
    </div>
  );
}
