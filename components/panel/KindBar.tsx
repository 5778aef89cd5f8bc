import { findKind } from '../../lib/procedure/find-kind.ts';
import { flags } from '../../lib/procedure/types.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import './kind-bar.css';
import { MoreButton, MoreList } from './More.tsx';
import { usePanel } from './model/context.ts';

/** The kind of call and its flags (C1). The list opens on demand; a suggested kind is one click or key away. */
export function KindBar() {
  const { t, active, procedure, locale, suggestedKind, drawer, hotkey, setKind, act } = usePanel();
  const call = active.value;
  if (!call) return null;
  const kinds = procedure.kinds;
  const labelOf = (id: string) => kinds.find((kind) => kind.id === id)?.labels[locale.value] ?? id;
  const open = drawer.value === 'kinds';
  const isPrivate = findKind(procedure, call.kind)?.private === true;
  const offered = call.kind === null ? suggestedKind.value : null;
  const keyOf = (id: string) => String(kinds.find((kind) => kind.id === id)?.key ?? '');
  return (
    <section class={`kind-bar ${offered && !open ? 'offers' : ''}`} aria-label={t('kind.label')}>
      <div class="row">
        <Button
          expanded={open}
          onClick={() => {
            drawer.value = open ? 'none' : 'kinds';
          }}
        >
          {call.kind ? labelOf(call.kind) : t('kind.choose')} ▾
        </Button>
        {offered ? (
          <Button tone="quiet" onClick={() => setKind(offered)} hotkey={`/${keyOf(offered)}`}>
            {t('kind.suggested', { kind: labelOf(offered) })}
          </Button>
        ) : null}
        {flags
          .filter((flag) => !isPrivate && (open || call.flags.includes(flag) || flag === 'important'))
          .map((flag) => (
            <Button
              key={flag}
              pressed={call.flags.includes(flag)}
              onClick={() => act({ do: 'setFlag', flag, on: !call.flags.includes(flag) })}
              title={`${t(`flag.${flag}`)} ${hotkey(flag) ?? ''}`.trim()}
            >
              ⚑ <span class="flag-name">{t(`flag.${flag}`)}</span>
            </Button>
          ))}
        <span class="push" />
        <MoreButton />
      </div>
      <MoreList />
      {open ? (
        <ul class="kinds">
          {kinds.map((kind) => (
            <li key={kind.id}>
              <button
                type="button"
                aria-pressed={call.kind === kind.id}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => setKind(kind.id)}
              >
                {labelOf(kind.id)} <Key>{`/${kind.key}`}</Key>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
