import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelModel } from './panel-model.ts';

export const PanelContext = createContext<PanelModel | null>(null);

/** The panel's model. Throws outside of the panel, which is a bug. */
export function usePanel(): PanelModel {
  const model = useContext(PanelContext);
  if (!model) throw new Error('usePanel outside of PanelContext');
  return model;
}
