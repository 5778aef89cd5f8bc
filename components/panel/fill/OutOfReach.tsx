import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';

/** What of the page the fill does not reach: frames by the name of their site, and fields beyond the most. */
export function OutOfReach({ open = false }: { readonly open?: boolean }) {
  const { t, fill } = usePanel();
  const { closed, beyond } = fill.outOfReach.value;
  if (closed.length === 0 && beyond === 0) return null;
  return (
    <details class="out-of-reach" open={open || beyond > 0}>
      <summary>{t('reach.summary')}</summary>
      <ul>
        {beyond > 0 ? <li>{t('reach.beyond', { left: beyond })}</li> : null}
        {closed.map(({ origin, why }) => (
          <li key={origin + why}>
            <span class="soft">{t(`reach.${why}`, { site: origin })}</span>
            {why === 'no_permission' ? (
              <Button onClick={() => fill.allowFrame(origin)}>{t('reach.allow', { site: origin })}</Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
