import { expect, test } from 'vitest';
import { readJson } from './helpers/tree.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/**
 * npm leaves a package for another platform out of the lock where the registry at hand does not have it, and `npm ci`
 * then refuses the lock everywhere.
 */
test.each(['package-lock.json', 'tests/consoles/service-desk/package-lock.json', 'tests/widgets/package-lock.json'])(
  '%s names the packages of every platform, so that a fresh clone can be set up anywhere',
  (file) => {
    const { packages } = readJson(file) as Lock;
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  },
);
