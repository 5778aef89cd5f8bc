import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

export interface CommandResult {
  readonly ok: boolean;
  /** Standard output and error, in the order in which they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Shows the output while it comes, on standard error. */
  readonly show?: boolean;
  readonly timeoutMs?: number;
}

/** Runs a program to its end. A program that is not there or takes too long is a result that is not ok. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      // The project's own tools and its own Node come first, however the script was started.
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (options.show) process.stderr.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const timer = setTimeout(
      () => {
        output += `\nStopped: it took longer than ${(options.timeoutMs ?? 0) / 1000} s.\n`;
        child.kill();
        setTimeout(() => child.kill('SIGKILL'), 5000).unref();
      },
      options.timeoutMs ?? 2 ** 31 - 1,
    );
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ok: false, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output });
    });
  });
}
