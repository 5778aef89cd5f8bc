import type { Texts } from '../../../lib/i18n/texts.ts';
import { compareVersions } from '../../../lib/packs/signing/versions.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckState } from './CheckState.tsx';
import type { PackPorts, ShownPack } from './pack-ports.ts';
import { RePin } from './RePin.tsx';

interface Props {
  readonly t: Texts;
  readonly shown: ShownPack;
  readonly now: number;
  readonly packs: PackPorts;
  /** The office has closed the choice of packs. */
  readonly locked: boolean;
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
}

/** One pack: whose it is, which version, where from, whether that is fresh, and the way back. */
export function PackRow({ t, shown, now, packs, locked, up, down }: Props) {
  const { record, subscription, fingerprint, expired } = shown;
  const { pack } = record.current;
  const { name } = pack;
  const [before] = record.earlier;
  const newer = before !== undefined && compareVersions(before.pack.version, pack.version) > 0;
  const byPolicy = record.origin.from === 'policy';
  return (
    <li>
      <div class="row">
        <h3>{name}</h3>
        <span class="version">{pack.version}</span>
        {up ? (
          <Button tone="quiet" title={t('packs.up', { name })} onClick={up}>
            ↑
          </Button>
        ) : null}
        {down ? (
          <Button tone="quiet" title={t('packs.down', { name })} onClick={down}>
            ↓
          </Button>
        ) : null}
      </div>
      <p class="soft">
        {pack.publisher} · {contentOf(t, shown)}
      </p>
      <p class="soft">
        {t(`packs.from_${record.origin.from}`, {
          from: record.origin.from === 'file' ? record.origin.name : (record.origin.address ?? ''),
        })}
      </p>
      <p class="soft">{fingerprint ? t('packs.signed', { fingerprint }) : t('packs.unsigned')}</p>
      {subscription ? <CheckState t={t} subscription={subscription} now={now} /> : null}
      {expired ? (
        <p class="problem" role="status">
          {t('packs.expired')}
        </p>
      ) : null}
      <RePin t={t} shown={shown} packs={packs} />
      {record.aside ? <p class="soft">{t('packs.aside', { version: record.aside.current.pack.version })}</p> : null}
      <div class="row actions">
        {before && !locked ? (
          <Button
            title={t(newer ? 'packs.go_on_title' : 'packs.roll_back_title', { name, version: before.pack.version })}
            onClick={() => void packs.rollBack(record.id)}
          >
            {t(newer ? 'packs.go_on' : 'packs.roll_back', { version: before.pack.version })}
          </Button>
        ) : null}
        {subscription ? (
          <Button title={t('packs.check_title', { name })} onClick={() => void packs.check(subscription.address)}>
            {t('packs.check')}
          </Button>
        ) : null}
        <Button title={t('packs.save_title', { name })} onClick={() => packs.save(record)}>
          {t('packs.save')}
        </Button>
        {byPolicy || locked ? null : (
          <Button title={t('packs.remove_title', { name })} onClick={() => void packs.remove(record.id)}>
            {t('packs.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}

function contentOf(t: Texts, { record }: ShownPack): string {
  const { phrases = [], handbook, directory = [], kinds = [], locale } = record.current.pack;
  const parts = [
    ['packs.phrases', phrases.length],
    ['packs.entries', handbook?.entries.length ?? 0],
    ['packs.colleagues', directory.length],
    ['packs.kinds', kinds.length],
  ] as const;
  const counted = parts.flatMap(([key, count]) => (count > 0 ? [t(key, { count })] : []));
  return [t(`packs.locale_${locale === 'en' ? 'en' : 'zh'}`), ...counted].join(' · ');
}
