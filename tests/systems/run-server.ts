import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { runCommand } from '../../scripts/lib/run-command.ts';

/** A ticketing system that runs on this machine, with an empty database of its own. */
export interface RunningSystem {
  readonly url: string;
  /** Stops it and removes what it kept. */
  close(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

export interface ServerCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** Runs a step of the set-up. @throws with its output where it fails. */
export async function mustRun({ program, args, env, cwd }: ServerCommand): Promise<string> {
  const { ok, output } = await runCommand(program, args, { env, cwd });
  if (!ok) throw new Error(`${output}\n${program} ${args.join(' ')} failed, see above.`);
  return output;
}

/** Starts a server and settles once it answers. @returns what ends it. */
export async function runServer({ program, args, env, cwd }: ServerCommand, url: string): Promise<() => Promise<void>> {
  const server = spawn(program, [...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: such servers start others, and all of them have to go.
    detached: true,
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part) => (said = `${said}${part}`.slice(-9000)));
  const gone = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  const stop = async () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
    await gone;
  };
  const until = Date.now() + 90_000;
  while (!(await answers(url))) {
    if (server.exitCode === null && Date.now() < until) continue;
    await stop();
    throw new Error(`${said}\n${program} does not answer at ${url}, see above.`);
  }
  return stop;
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(20_000) }).catch(() => null);
  if (answer === null) await new Promise((resolve) => setTimeout(resolve, 200));
  return answer?.ok ?? false;
}
