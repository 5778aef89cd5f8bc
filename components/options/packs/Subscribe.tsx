import { useState } from 'preact/hooks';
import type { Texts } from '../../../lib/i18n/texts.ts';
import type { PackPorts, Subscribed } from './pack-ports.ts';

interface Props {
  readonly t: Texts;
  readonly subscribe: PackPorts['subscribe'];
}

/** Subscribes to a pack's address. The browser asks for that address alone. */
export function Subscribe({ t, subscribe }: Props) {
  const [address, setAddress] = useState('');
  const [key, setKey] = useState('');
  const [answer, setAnswer] = useState<Subscribed | 'asking' | null>(null);
  const plain = /^http:/i.test(address.trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAnswer('asking');
        // At once, within the click: the browser wants the clerk's gesture.
        void subscribe(address, plain ? key : '').then((done) => {
          setAnswer(done);
          if (done === 'fine') setAddress('');
        });
      }}
    >
      <label htmlFor="pack-address">
        <span>{t('packs.address')}</span>
      </label>
      <div class="row">
        <input
          id="pack-address"
          value={address}
          maxLength={2000}
          placeholder={t('packs.address_example')}
          aria-describedby="pack-address-answer"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={address.trim() === ''}>
          {t('packs.subscribe')}
        </button>
      </div>
      {plain ? (
        <label>
          <span>{t('packs.key_of_publisher')}</span>
          <input value={key} maxLength={60} onInput={(event) => setKey(event.currentTarget.value)} />
        </label>
      ) : null}
      <p id="pack-address-answer" class="soft" role="status">
        {answer ? t(`packs.subscribed.${answer}`) : t('packs.address_help')}
      </p>
    </form>
  );
}
