import { existsSync } from 'node:fs';
import { findCommand } from '../../scripts/lib/find-browser.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';

/** A ticketing system that Debian has, and the file by which one sees that it is there. */
export interface DebianSystem {
  readonly name: string;
  readonly packages: readonly string[];
  readonly proof: string;
  /** Answers to what the packages ask: none of them sets up a database of its own. */
  readonly answers: string;
}

/** Creates the empty folders that bundler wants for each gem that Debian has packaged without one. */
const gemFolders =
  'require "fileutils"; Gem::Specification.each { |gem| FileUtils.mkdir_p(gem.full_gem_path) unless File.directory?(gem.full_gem_path) }';

/**
 * Installs a system's packages where they are missing.
 * @throws a plain sentence where that cannot be done: a system that was not tried has not passed.
 */
export async function installPackages({ name, packages, proof, answers }: DebianSystem): Promise<void> {
  if (existsSync(proof)) return;
  const advice = `${name} is not installed. On Debian, as root: apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || findCommand('apt-get') === null) throw new Error(advice);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('sh', ['-c', 'printf %s "$ANSWERS" | debconf-set-selections'], { env: { ANSWERS: answers } });
  await runCommand('apt-get', ['update', '-qq'], { env });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const installed = await runCommand('apt-get', install, { env });
  if (installed.ok) return;
  await runCommand('ruby', ['-e', gemFolders]);
  const again = await runCommand('dpkg', ['--configure', '-a'], { env });
  if (!again.ok) throw new Error(`${installed.output}\n${again.output}\n${advice}`);
}
