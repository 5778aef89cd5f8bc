import { render } from 'preact';
import '../../components/ui/tokens.css';
import { PanelContext } from '../../components/panel/model/context.ts';
import { createPanelModel } from '../../components/panel/model/panel-model.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { showTextSize } from '../../components/ui/show-text-size.ts';
import { holdLivePanel, takeRings } from '../../lib/browser/pop/waiting-rings.ts';
import { takeShowRequests } from '../../lib/browser/show-requests.ts';
import { bindPanelKeys } from './bind-panel-keys.ts';
import { listenToGlobalKeys } from './listen-to-global-keys.ts';
import { openPorts } from './open-ports.ts';

/** Builds the panel beside the page, in the sidebar, or in a window of its own: the same page in all three. */
async function start() {
  const ports = await openPorts();
  document.documentElement.lang = ports.locale;
  ports.settings.subscribe(showTextSize);
  const model = createPanelModel(ports);
  const root = document.getElementById('app');
  if (root)
    render(
      <PanelContext.Provider value={model}>
        <Panel />
      </PanelContext.Provider>,
      root,
    );
  bindPanelKeys(model, ports.settings.value.keys);
  // The first frame stands before anything is looked through.
  setTimeout(() => void import('./keep-retention.ts').then(({ keepRetention }) => keepRetention(ports)));
  if (!ports.historyPage)
    setTimeout(() => void import('./keep-packs.ts').then(({ keepPacks }) => keepPacks()).catch(() => {}));
  addEventListener('pagehide', () => ports.desk.leave());
  if (ports.historyPage) return;
  takeShowRequests(model.show);
  holdLivePanel();
  // A call that waits rings before the key that opened the panel counts: the key answers it.
  await takeRings(model.ringIn).finally(() => listenToGlobalKeys(model, ports.detached));
}

void start();
