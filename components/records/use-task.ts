import { useState } from 'preact/hooks';
import { UnreadableBackup } from '../../lib/history/exchange/backup/read-backup.ts';
import { StoreFailed } from '../../lib/history/exchange/every-call.ts';
import type { Texts } from '../../lib/i18n/texts.ts';

/** Something that may take long: how far it is, and in the end what came of it. */
export interface Task {
  /** 0 to 1 while it runs, else null. */
  readonly share: number | null;
  readonly outcome: { readonly tone: 'done' | 'problem'; readonly text: string } | null;
  cancel(): void;
  /** Runs work that gives what to tell of it. Nothing else may run meanwhile. */
  run(
    work: (signal: AbortSignal, progress: (share: number) => void) => Promise<string>,
    /** Words for errors that only this work knows; null for others. */
    wordsOf?: (error: unknown) => string | null,
  ): Promise<void>;
}

export function useTask(t: Texts): Task {
  const [share, setShare] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Task['outcome']>(null);
  const [stop, setStop] = useState<AbortController | null>(null);
  return {
    share,
    outcome,
    cancel: () => stop?.abort(),
    async run(work, wordsOf = () => null) {
      const control = new AbortController();
      setStop(control);
      setOutcome(null);
      setShare(0);
      try {
        setOutcome({ tone: 'done', text: await work(control.signal, (done) => setShare(Math.min(1, done))) });
      } catch (error) {
        setOutcome({ tone: 'problem', text: wordsOf(error) ?? reasonOf(error, control.signal, t) });
      } finally {
        setShare(null);
      }
    },
  };
}

function reasonOf(error: unknown, signal: AbortSignal, t: Texts): string {
  if (signal.aborted) return t('records.cancelled');
  if (error instanceof UnreadableBackup) return t(`records.unreadable.${error.reason}`);
  if (error instanceof StoreFailed) return t(`store_problem.${error.reason}`);
  return t('records.failed', { reason: String(error) });
}
