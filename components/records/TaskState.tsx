import type { Texts } from '../../lib/i18n/texts.ts';
import { Button } from '../ui/Button.tsx';
import type { Task } from './use-task.ts';

/** How far a task is, with the way to stop it; then what came of it. */
export function TaskState({ task, t }: { readonly task: Task; readonly t: Texts }) {
  return (
    <div class="task" role="status">
      {task.share === null ? (
        <p class={task.outcome?.tone === 'problem' ? 'problem' : ''}>{task.outcome?.text}</p>
      ) : (
        <>
          <progress value={task.share} aria-label={t('records.working')} />
          <span class="number soft">{Math.round(100 * task.share)}%</span>
          <Button onClick={task.cancel}>{t('records.cancel')}</Button>
        </>
      )}
    </div>
  );
}
