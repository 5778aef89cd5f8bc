import { parseArgs } from 'node:util';
import { diffFiles } from './pack/diff.ts';
import { lintFile } from './pack/lint.ts';
import { writeSchema } from './pack/schema.ts';
import { keygen, signFile, verifyFile } from './pack/sign.ts';

const usage = `npm run -s pack -- COMMAND
  keygen KEY.json                     a publisher's pair of keys; keep the file where nobody else reads it
  lint PACK…                          what is wrong, and what a reviewer would say, with file and line
  sign PACK --key KEY.json [--days N] writes PACK.manifest and PACK.manifest.sig beside it (N: 90)
  verify PACK [--publisher KEY]       whether the files beside it belong to it, and to this public key
  diff OLD NEW                        what has changed from one version to the other
  schema                              writes public/callside-pack.schema.json anew`;

interface Options {
  readonly key: string | undefined;
  readonly days: string | undefined;
  readonly publisher: string | undefined;
}

type Command = (files: readonly string[], options: Options) => Promise<boolean> | boolean;

const commands: Readonly<Record<string, Command>> = {
  keygen: ([path]) => path !== undefined && keygen(path),
  lint: (paths) => paths.length > 0 && paths.map(lintFile).every(Boolean),
  sign: ([path], { key, days = '90' }) => path !== undefined && key !== undefined && signFile(path, key, Number(days)),
  verify: ([path], { publisher }) => path !== undefined && verifyFile(path, publisher ?? null),
  diff: ([before, after]) => before !== undefined && after !== undefined && diffFiles(before, after),
  schema: () => writeSchema(),
};

/** Ends with 1 where something is wrong, so that a publisher's own automation stops there. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      days: { type: 'string' },
      publisher: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [name = '', ...files] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (values.help || !command) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const { key, days, publisher } = values;
  if (!(await command(files, { key, days, publisher }))) process.exitCode = 1;
}

await main();
