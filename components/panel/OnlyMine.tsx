import { Button } from '../ui/Button.tsx';
import { usePanel } from './model/context.ts';

/** Shows what this clerk has, or what the whole desk has. */
export function OnlyMine() {
  const { t, settings, saveSettings } = usePanel();
  const { onlyMine } = settings.value;
  return (
    <Button tone="quiet" pressed={onlyMine} onClick={() => void saveSettings({ onlyMine: !onlyMine })}>
      {t('promise.mine')}
    </Button>
  );
}
