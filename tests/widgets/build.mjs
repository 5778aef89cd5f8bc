// Bundles each page into dist/<library>.js, .css and .html: static files, one library apart from the other.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile, compileModule } from 'svelte/compiler';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const vue3 = { vue: 'vue/dist/vue.esm-bundler.js' };
/** Packages that exist twice here, or whose usual entry leaves out what compiles templates. */
const aliases = {
  semi: { react: 'react17', 'react-dom': 'react-dom17' },
  'element-ui': { vue: 'vue2/dist/vue.esm.js' },
  vue2: { vue: 'vue2/dist/vue.esm.js' },
  react17: { react: 'react17', 'react-dom': 'react-dom17' },
};
const loaders = ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif', '.jpg'];
const only = process.argv.slice(2);

mkdirSync(dist, { recursive: true });
/** Svelte's components are compiled before they are bundled; its runes also stand in modules. */
const svelte = {
  name: 'svelte',
  setup: (made) => {
    made.onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, 'utf8'), { filename: path, css: 'injected' });
      return { contents: js.code, resolveDir: dirname(path) };
    });
    made.onLoad({ filter: /\.svelte\.js$/ }, ({ path }) => {
      const { js } = compileModule(readFileSync(path, 'utf8'), { filename: path });
      return { contents: js.code, resolveDir: dirname(path) };
    });
  },
};
const files = readdirSync(join(here, 'pages')).filter((file) => /\.jsx?$/.test(file));
for (const file of files) {
  const name = basename(file, extname(file));
  if (only.length > 0 && !only.includes(name)) continue;
  await build({
    entryPoints: [join(here, 'pages', file)],
    outfile: join(dist, `${name}.js`),
    bundle: true,
    plugins: name === 'svelte' ? [svelte] : [],
    ...(name === 'svelte' ? { conditions: ['svelte', 'browser'] } : {}),
    format: 'esm',
    jsx: 'automatic',
    // The tree around it has settings for Preact.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
    target: 'es2022',
    alias: aliases[name] ?? vue3,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      global: 'globalThis',
    },
    loader: Object.fromEntries(loaders.map((ending) => [ending, 'dataurl'])),
    banner: { js: 'globalThis.process ??= { env: {} };' },
    logLevel: 'error',
  });
  writeFileSync(
    join(dist, `${name}.html`),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/${name}.css"><body style="margin:16px;max-width:720px;min-height:900px"><div id="app"></div>
<script type="module" src="/${name}.js"></script></body></html>\n`,
  );
}
// It loads its own parts by address as it goes.
cpSync(join(here, 'node_modules/ckeditor4'), join(dist, 'ckeditor4'), { recursive: true });
if (only.length === 0) writeFileSync(join(dist, 'built'), '');
