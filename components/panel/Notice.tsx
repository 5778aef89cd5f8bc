import { Button } from '../ui/Button.tsx';
import './notice.css';
import { usePanel } from './model/context.ts';

/** One message at a time: what happened and what to do. It stays until it is closed or another takes its place. */
export function Notice() {
  const { notice, t } = usePanel();
  const message = notice.value;
  return (
    <div class="notice-place" role="status">
      {message ? (
        <p class={`notice ${message.tone}`}>
          <span>{message.text}</span>
          {message.action ? (
            <Button
              tone="quiet"
              onClick={() => {
                notice.value = null;
                message.action?.run();
              }}
            >
              {message.action.name}
            </Button>
          ) : null}
          <Button
            tone="quiet"
            onClick={() => {
              notice.value = null;
            }}
          >
            ✕<span class="unseen">{t('notice.close')}</span>
          </Button>
        </p>
      ) : null}
    </div>
  );
}
