import { computed } from '@preact/signals';
import type { PanelPorts } from './ports.ts';

/** How many names a desk remembers. */
const mostNames = 30;

/**
 * Who sits here. Shifts share one login, so another name is one step away; it stands with each call from then on. The
 * names keep their order: a digit means the same clerk every day.
 */
export function createClerksModel({ settings, saveSettings }: Pick<PanelPorts, 'settings' | 'saveSettings'>) {
  const now = computed(() => settings.value.clerk);
  const names = computed(() => [...new Set([...settings.value.clerks, now.value])].filter(Boolean));
  return {
    now,
    names,
    take: (name: string) => {
      if (name === '' || name === now.value) return;
      const known = names.value.includes(name);
      const clerks = known ? names.value : [...names.value, name];
      void saveSettings({ clerk: name, clerks: clerks.slice(-mostNames) });
    },
  };
}
