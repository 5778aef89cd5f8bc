import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../install-packages.ts';
import { freePort, mustRun, type RunningSystem, runServer } from '../run-server.ts';

const system = {
  name: 'Request Tracker 5',
  packages: ['request-tracker5', 'rt5-standalone', 'rt5-db-sqlite', 'sqlite3'],
  proof: '/usr/share/request-tracker5/libexec/rt-server',
  answers: [
    'dbconfig-install boolean false',
    'install-cronjobs boolean false',
    'handle-siteconfig-permissions boolean false',
    'webbaseurl string http://127.0.0.1',
    'rtname string example.org',
    'organization string example.org',
  ]
    .map((line) => `request-tracker5 request-tracker5/${line}\n`)
    .join(''),
};

/** Starts Request Tracker with an empty database. Its clerk is `root`, the password `password`. */
export async function startRequestTracker(): Promise<RunningSystem> {
  await installPackages(system);
  const folder = mkdtempSync(join(tmpdir(), 'callside-request-tracker-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  mkdirSync(join(folder, 'none'));
  const settings = {
    rtname: 'example.org',
    Organization: 'example.org',
    WebPath: '',
    WebDomain: '127.0.0.1',
    WebPort: String(port),
    WebBaseURL: url,
    DatabaseType: 'SQLite',
    DatabaseName: join(folder, 'tickets.sqlite3'),
    SendmailPath: '/bin/true',
    MailCommand: 'testfile',
    LogToSyslog: '',
    LogToSTDERR: 'error',
  };
  const lines = Object.entries(settings).map(([name, value]) => `Set($${name}, '${value}');\n`);
  writeFileSync(join(folder, 'settings.pm'), `${lines.join('')}1;\n`);
  const env = { RT_SITE_CONFIG: join(folder, 'settings.pm'), RT_SITE_CONFIG_DIR: join(folder, 'none') };
  const here = { env, cwd: folder };
  await mustRun({ program: 'rt-setup-database-5', args: ['--action', 'init', '--skip-create'], ...here });
  const args = ['--server', 'Standalone', '--host', '127.0.0.1', '--port', String(port)];
  const stop = await runServer({ program: system.proof, args, ...here }, url);
  return {
    url,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
