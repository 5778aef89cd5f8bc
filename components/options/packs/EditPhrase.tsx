import { useState } from 'preact/hooks';
import type { Texts } from '../../../lib/i18n/texts.ts';
import type { OwnEdit } from '../../../lib/packs/layers/own-edits.ts';
import type { Phrase } from '../../../lib/packs/pack-schema.ts';
import { problemsOfText } from '../../../lib/packs/text-problems.ts';
import { slots } from '../../../lib/packs/types.ts';
import { slotsIn } from '../../../lib/phrases/fill-slots.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly t: Texts;
  readonly phrase: Phrase;
  readonly mine: OwnEdit['mine'];
  /** The phrase is as the pack has it so far. */
  readonly fresh?: boolean;
  readonly keep: (mine: OwnEdit['mine']) => void;
  readonly drop: (() => void) | null;
}

/** One phrase, to be put another way or left out. What does not fit is said before it is kept. */
export function EditPhrase({ t, phrase, mine, fresh = false, keep, drop }: Props) {
  const shown = mine?.text ?? phrase.text;
  const [text, setText] = useState(shown);
  const [problem] = problemsOfText(text, '', slots);
  const tidy = text.replace(/\s+/g, ' ').trim();
  const addresses = slotsIn(tidy).some((slot) => slot === 'surname' || slot === 'address_form');
  const hidden = !fresh && mine === null;
  const neutral = addresses ? (phrase.neutral ?? null) : undefined;
  const fits = tidy !== '' && !problem && neutral !== null;
  return (
    <li>
      <label>
        <span>{hidden ? t('packs.not_shown') : phrase.text}</span>
        <textarea rows={2} maxLength={300} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <p class="problem" role="status">
        {problem
          ? t(`packs.problem.${problem.problem}`, { slot: problem.problem === 'unknown_slot' ? problem.slot : '' })
          : neutral === null
            ? t('packs.problem.no_neutral')
            : ''}
      </p>
      <div class="row actions">
        {tidy !== shown || hidden ? (
          <Button
            disabled={!fits}
            onClick={() => {
              if (fits) keep({ text: tidy, ...(typeof neutral === 'string' && { neutral }) });
            }}
          >
            {t('packs.own_keep')}
          </Button>
        ) : null}
        {hidden ? null : <Button onClick={() => keep(null)}>{t('packs.own_hide')}</Button>}
        {drop ? <Button onClick={drop}>{t('packs.own_drop')}</Button> : null}
      </div>
    </li>
  );
}
