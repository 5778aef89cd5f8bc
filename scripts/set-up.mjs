// Makes a fresh clone ready, then runs the script named in the arguments under the project's own Node:
//   node scripts/set-up.mjs scripts/test.ts --only unit
// It has to run on Node 20 and before there are any dependencies, so it is plain JavaScript and has none itself.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ownNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const oldestNode = 24;

// Standard output belongs to the script: people and programs read it.
const say = (line) => process.stderr.write(`${line}\n`);

function fail(...lines) {
  for (const line of lines) say(line);
  process.exit(1);
}

const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function installDependencies() {
  // npm writes this file at the end of an install that worked: an interrupted one is done again.
  const installedAt = changedAt(join(root, 'node_modules/.package-lock.json'));
  if (installedAt >= changedAt(join(root, 'package-lock.json')) && existsSync(ownNode)) return;
  say('Setting up: dependencies (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.error) fail(`npm could not be started (${npm.error.message}). It comes with Node: https://nodejs.org`);
  if (npm.status !== 0) fail('npm ci failed, see above. Is the network there? Then run the command again.');
}

function checkNode() {
  const asked = spawnSync(ownNode, ['--version'], { encoding: 'utf8' });
  const major = Number(/^v(\d+)/.exec(asked.stdout ?? '')?.[1] ?? 0);
  if (major >= oldestNode) return;
  fail(
    `The project's own Node (node_modules/.bin/node) should be ${oldestNode} or newer, but ${asked.stdout?.trim() || 'does not run'}.`,
    'Delete node_modules and run the command again.',
  );
}

/** Ctrl+C reaches the child by itself; it decides when it is done (browsers and servers have to be closed). */
function runUnderOwnNode(args) {
  const child = spawn(ownNode, args, { cwd: root, stdio: 'inherit', env: withOwnBin(process.env) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0))));
}

function withOwnBin(env) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...env, PATH: `${join(root, 'node_modules/.bin')}${separator}${env.PATH ?? ''}` };
}

const [script, ...args] = process.argv.slice(2);
installDependencies();
checkNode();
const prepared = await runUnderOwnNode([join(root, 'scripts/lib/prepare.ts')]);
if (prepared !== 0 || !script) process.exit(prepared);
process.exit(await runUnderOwnNode([join(root, script), ...args]));
