import type { Texts } from '../../../lib/i18n/texts.ts';
import { Button } from '../../ui/Button.tsx';
import type { PackPorts, ShownPack } from './pack-ports.ts';

interface Props {
  readonly t: Texts;
  readonly shown: ShownPack;
  readonly packs: PackPorts;
}

/** A version signed by another key than the pinned one: both are shown, and only the clerk can take the new one. */
export function RePin({ t, shown: { subscription, fingerprint, offeredFingerprint }, packs }: Props) {
  if (!subscription || offeredFingerprint === null) return null;
  return (
    <div class="re-pin" role="alert">
      <p>{t('packs.other_key')}</p>
      <dl>
        <dt>{t('packs.old_key')}</dt>
        <dd>{fingerprint ?? '–'}</dd>
        <dt>{t('packs.new_key')}</dt>
        <dd>{offeredFingerprint}</dd>
      </dl>
      {subscription.byPolicy ? (
        <p>{t('packs.key_by_policy')}</p>
      ) : (
        <Button onClick={() => void packs.rePin(subscription)}>{t('packs.take_key')}</Button>
      )}
    </div>
  );
}
