import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from './lib/find-browser.ts';
import { openDesk } from './play/open-desk.ts';
import { play } from './play/play.ts';

const usage = `npm start -- [--browser chromium|chrome|edge|firefox] [--url https://your.console/new] [--port 8181] [--play] [--seed 1] [--layout a|b|c]

  Opens a browser with Callside beside the bundled console's new-ticket form, in a profile that is kept between starts.
  Without a display, or with --play, it plays whole calls by itself and leaves pictures under .output/demo/.`;

const { values } = readArguments();
const root = join(import.meta.dirname, '..');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (values.help) console.log(usage);
else if (values.play || !hasDisplay) await playUnattended();
else
  await openDesk({ root, browser: browserOf(values.browser), url: values.url, port: portOf(values.port) }).catch(tell);

async function playUnattended(): Promise<void> {
  if (values.url) fail('The play needs the bundled console: leave out --url, or start where there is a display.');
  if (values.browser !== 'chromium') fail('The play drives Chromium: leave out --browser, or start with a display.');
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  if (!Number.isInteger(seed)) fail(`--seed is a whole number, not ${values.seed}.`);
  const layouts = values.layout ? [values.layout] : ['a', 'b', 'c'];
  const unknown = layouts.find((layout) => !['a', 'b', 'c'].includes(layout));
  if (unknown) fail(`The console has the layouts a, b and c, not ${unknown}.`);
  process.exitCode = (await play({ root, seed, layouts, port: portOf(values.port) }).catch(tell)) ? 0 : 1;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        url: { type: 'string' },
        port: { type: 'string' },
        play: { type: 'boolean', default: false },
        seed: { type: 'string' },
        layout: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function browserOf(name: string): BrowserName {
  const known = browserNames.find((one) => one === name);
  return known ?? fail(`--browser is one of ${browserNames.join(', ')}, not ${name}.`);
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 0);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : fail('--port is a number from 0 to 65535.');
}

/** What went wrong, without a stack: the messages say what to do. */
function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
