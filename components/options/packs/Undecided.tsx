import type { Texts } from '../../../lib/i18n/texts.ts';
import type { Undecided as UndecidedEdit } from '../../../lib/packs/layers/own-edits.ts';
import { Button } from '../../ui/Button.tsx';
import type { PackPorts } from './pack-ports.ts';

interface Props {
  readonly t: Texts;
  readonly undecided: readonly UndecidedEdit[];
  readonly decide: PackPorts['decide'];
}

/** Phrases that a pack has changed under the clerk's own wording: which of the two is it to be? */
export function Undecided({ t, undecided, decide }: Props) {
  if (undecided.length === 0) return null;
  return (
    <div class="undecided" role="status">
      <h3>{t('packs.undecided', { count: undecided.length })}</h3>
      <ul>
        {undecided.map((one) => (
          <li key={one.edit.base.id}>
            <dl>
              <dt>{t('packs.mine')}</dt>
              <dd>{one.edit.mine?.text ?? t('packs.not_shown')}</dd>
              <dt>{t('packs.was')}</dt>
              <dd>{one.edit.base.text}</dd>
              <dt>{t('packs.is_now')}</dt>
              <dd>{one.theirs?.text ?? t('packs.gone')}</dd>
            </dl>
            <div class="row actions">
              <Button onClick={() => void decide(one, 'mine')}>{t('packs.keep_mine')}</Button>
              <Button onClick={() => void decide(one, 'theirs')}>{t('packs.take_theirs')}</Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
