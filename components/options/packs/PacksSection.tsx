import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../../lib/i18n/texts.ts';
import type { Lock } from '../../../lib/office-policy/locks.ts';
import { AddPack } from './AddPack.tsx';
import { OwnWording } from './OwnWording.tsx';
import { PackRow } from './PackRow.tsx';
import type { PackPorts, PacksNow } from './pack-ports.ts';
import './packs.css';
import { Undecided } from './Undecided.tsx';
import { WaitingRow } from './WaitingRow.tsx';

interface Props {
  readonly t: Texts;
  readonly packs: PackPorts;
  readonly locks: readonly Lock[];
}

/** The installed packs in their layers, where they come from, and what the clerk has made of them. */
export function PacksSection({ t, packs, locks }: Props) {
  const [now, setNow] = useState<PacksNow | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const load = () => void packs.load().then(setNow, () => setFailed(true));
    load();
    return packs.watch(load);
  }, [packs]);
  const locked = locks.includes('packs');
  const ids = now?.packs.map(({ record }) => record.id) ?? [];
  const move = (from: number, to: number) => {
    const moved = [...ids];
    moved.splice(to, 0, ...moved.splice(from, 1));
    void packs.reorder(moved);
  };
  return (
    <section id="packs" class="packs" aria-labelledby="packs-title">
      <h2 id="packs-title">{t('packs.title')}</h2>
      <p class="soft">{t('packs.help')}</p>
      {failed ? (
        <p class="problem" role="alert">
          {t('packs.store_failed')}
        </p>
      ) : null}
      {now ? (
        <>
          <Undecided t={t} undecided={now.undecided} decide={packs.decide} />
          <ol class="pack-list">
            {now.packs.map((shown, at) => (
              <PackRow
                key={shown.record.id}
                t={t}
                shown={shown}
                now={now.now}
                packs={packs}
                locked={locked}
                up={!locked && at > 0 ? () => move(at, at - 1) : null}
                down={!locked && at < ids.length - 1 ? () => move(at, at + 1) : null}
              />
            ))}
            {now.waiting.map((subscription) => (
              <WaitingRow key={subscription.address} t={t} subscription={subscription} packs={packs} />
            ))}
            <li class="built-in">
              <h3>{t('packs.built_in')}</h3>
              <p class="soft">{t('packs.built_in_help')}</p>
            </li>
          </ol>
        </>
      ) : null}
      {locked ? <p class="soft">{t('packs.locked')}</p> : <AddPack t={t} packs={packs} />}
      {now && !locks.includes('own_wording') ? (
        <OwnWording t={t} phrases={now.phrases} edits={now.edits} packs={packs} now={now.now} />
      ) : null}
    </section>
  );
}
