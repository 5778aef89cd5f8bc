import { existsSync } from 'node:fs';
import { findBrowser, findCommand } from './find-browser.ts';
import { runCommand } from './run-command.ts';

const cjkFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Debian's packages that are missing: browsers, Chinese letters, and what shows and plays a whole window without a display. */
function missingPackages(): string[] {
  const have: Readonly<Record<string, boolean>> = {
    chromium: findBrowser('chromium') !== null,
    'firefox-esr': findBrowser('firefox') !== null,
    'fonts-noto-cjk': existsSync(cjkFont),
    xvfb: findCommand('Xvfb') !== null,
    xdotool: findCommand('xdotool') !== null,
    imagemagick: findCommand('import') !== null,
    openbox: findCommand('openbox') !== null,
  };
  return Object.keys(have).filter((name) => !have[name]);
}

const hasDisplay = (): boolean => Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isBareDebian = (): boolean =>
  process.getuid?.() === 0 && !hasDisplay() && existsSync('/etc/debian_version') && findCommand('apt-get') !== null;

/** The one command that installs both browsers here. */
function installCommand(): string {
  if (process.platform === 'darwin') return 'brew install --cask google-chrome firefox';
  if (process.platform === 'win32') return 'winget install Google.Chrome Mozilla.Firefox';
  if (findCommand('dnf')) return 'sudo dnf install chromium firefox';
  if (findCommand('pacman')) return 'sudo pacman -S chromium firefox';
  return 'sudo apt-get install --no-install-recommends chromium firefox-esr fonts-noto-cjk';
}

/**
 * Makes sure that there is a browser. Software is installed only where nobody would miss the question: as root on a
 * Debian without a display. Elsewhere the command is named.
 * @throws where there is no browser at all.
 */
export async function prepareBrowsers(): Promise<void> {
  const missing = missingPackages();
  if (missing.length > 0 && isBareDebian()) await installPackages(missing);
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  if (chromium && firefox) return;
  const advice = `Install with:  ${installCommand()}\nor name the program in CALLSIDE_CHROMIUM or CALLSIDE_FIREFOX.`;
  if (!chromium && !firefox) throw new Error(`No browser found (Chrome, Edge, Chromium or Firefox).\n${advice}`);
  const absent = chromium ? 'Firefox' : 'Chrome, Edge or Chromium';
  console.error(`${absent} was not found: what needs it will fail. ${advice}`);
}

async function installPackages(names: readonly string[]): Promise<void> {
  console.error(`Setting up: ${names.join(', ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { env });
  const result = await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
  // What is needed and still missing is told afterwards; the pictures and keys can be done without.
  if (!result.ok) console.error(`${result.output}\napt-get could not install all of it, see above.`);
}
