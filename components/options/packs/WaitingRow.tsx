import type { Texts } from '../../../lib/i18n/texts.ts';
import type { SubscriptionRecord } from '../../../lib/packs/subscribe/subscription.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckState } from './CheckState.tsx';
import type { PackPorts } from './pack-ports.ts';

interface Props {
  readonly t: Texts;
  readonly subscription: SubscriptionRecord;
  readonly packs: PackPorts;
}

/** An address that has brought no pack yet. */
export function WaitingRow({ t, subscription, packs }: Props) {
  const { address, byPolicy } = subscription;
  return (
    <li>
      <h3>{address}</h3>
      <CheckState t={t} subscription={subscription} now={Date.now()} />
      <div class="row actions">
        <Button title={t('packs.check_title', { name: address })} onClick={() => void packs.check(address)}>
          {t('packs.check')}
        </Button>
        {byPolicy ? null : (
          <Button title={t('packs.remove_title', { name: address })} onClick={() => void packs.leave(address)}>
            {t('packs.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}
