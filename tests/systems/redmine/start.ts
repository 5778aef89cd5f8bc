import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { installPackages } from '../install-packages.ts';
import { freePort, mustRun, type RunningSystem, runServer } from '../run-server.ts';

const program = '/usr/share/redmine';
const system = {
  name: 'Redmine 5',
  packages: ['redmine', 'redmine-sqlite', 'ruby-webrick'],
  proof: join(program, 'config.ru'),
  answers: 'redmine redmine/instances/default/dbconfig-install boolean false\n',
};

export interface RunningRedmine extends RunningSystem {
  /** Opens its REST interface as the clerk. */
  readonly key: string;
}

/** Starts Redmine with one project, `helpdesk`, and the clerk `admin`, whose password is `admin`. */
export async function startRedmine(language: 'en' | 'zh'): Promise<RunningRedmine> {
  await installPackages(system);
  const folder = mkdtempSync(join(tmpdir(), 'callside-redmine-'));
  // Debian's Redmine keeps each of its instances in a folder of this name.
  const instance = join('/var/lib/redmine', basename(folder));
  symlinkSync(folder, instance);
  const remove = () => {
    rmSync(instance, { force: true });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const part of ['config', 'files', 'log', 'tmp', 'public/plugin_assets'])
      mkdirSync(join(folder, part), { recursive: true });
    const database = join(folder, 'tickets.sqlite3');
    writeFileSync(join(folder, 'config/database.yml'), `production:\n  adapter: sqlite3\n  database: ${database}\n`);
    writeFileSync(join(folder, 'config/secret_key.txt'), randomBytes(64).toString('hex'));
    const webrick = await mustRun({
      program: 'ruby',
      args: ['-e', 'print Gem::Specification.find_by_name("webrick").full_require_paths.first'],
      env: {},
      cwd: folder,
    });
    const env = {
      REDMINE_INSTANCE: basename(folder),
      X_DEBIAN_SITEID: basename(folder),
      RAILS_ENV: 'production',
      RAILS_SERVE_STATIC_FILES: '1',
      RUBYLIB: webrick,
      SCHEMA: join(folder, 'schema.rb'),
      CLERK_LANGUAGE: language,
      KEY_FILE: join(folder, 'key'),
      LANG: 'C.UTF-8',
    };
    const ruby = (...args: string[]) => ({ program: 'ruby', args: ['-rbundler/setup', ...args], env, cwd: program });
    await mustRun(ruby('-S', 'rake', 'db:migrate'));
    await mustRun(ruby('-e', 'require "./config/environment"; load ARGV[0]', join(import.meta.dirname, 'seed.rb')));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const serve = `require "rack"; Rack::Server.start(config: "config.ru", server: "webrick", Host: "127.0.0.1", Port: ${port}, environment: "production")`;
    const stop = await runServer(ruby('-e', serve), `${url}/login`);
    const close = async () => {
      await stop();
      remove();
    };
    return { url, key: readFileSync(env.KEY_FILE, 'utf8'), close };
  } catch (error) {
    remove();
    throw error;
  }
}
