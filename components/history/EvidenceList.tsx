import type { ClauseEvidence } from '../../lib/call/checks/evidence.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import { usePanel } from '../panel/model/context.ts';
import './evidence-list.css';
import { figureOf } from './figure-of.ts';

interface Props {
  readonly evidence: readonly ClauseEvidence[];
  readonly t: Texts;
}

/**
 * What was observed in the call, clause by clause (A9). What was only shown, implied or cannot be known is kept apart,
 * and nothing is red: the list informs, it does not blame.
 */
export function EvidenceList({ evidence, t }: Props) {
  const observed = evidence.filter(({ scored }) => scored);
  const others = evidence.filter(({ scored }) => !scored);
  return (
    <div class="evidence">
      <ul>
        {observed.map((line) => (
          <Line key={line.check} line={line} />
        ))}
      </ul>
      {others.length > 0 ? (
        <details>
          <summary>{t('evidence.more', { count: others.length })}</summary>
          <ul>
            {others.map((line) => (
              <Line key={line.check} line={line} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

const marks: Readonly<Partial<Record<ClauseEvidence['status'], string>>> = { kept: '✓', missed: '△' };

function Line({ line }: { readonly line: ClauseEvidence }) {
  const { t, noteLabel } = usePanel();
  const figure = figureOf(line, t, noteLabel);
  return (
    <li class={line.status}>
      <span class="mark" aria-hidden="true">
        {marks[line.status] ?? '·'}
      </span>
      <span class="clause">{line.clause}</span>
      <span>{t(`clause.${line.clause}`)}</span>
      <span class="soft">{figure === '' ? t(`evidence.${line.status}`) : figure}</span>
      {figure === '' ? null : <span class="unseen">{t(`evidence.${line.status}`)}</span>}
    </li>
  );
}
