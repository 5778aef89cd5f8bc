import { usePanel } from '../../panel/model/context.ts';

interface PickedProps {
  readonly label: string;
  /** Empty: any. */
  readonly value: string;
  /** Value and name of each. */
  readonly options: readonly (readonly [string, string])[];
  readonly pick: (value: string) => void;
}

/** One of several, or any. */
export function Picked({ label, value, options, pick }: PickedProps) {
  const { t } = usePanel();
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => pick(event.currentTarget.value)}>
        <option value="">{t('history_search.any')}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
