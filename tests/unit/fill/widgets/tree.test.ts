// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { openOptions } from '../../../../lib/fill/widgets/options.ts';
import { unfold } from '../../../../lib/fill/widgets/tree.ts';
import { drawPage } from './shown-page.ts';

beforeAll(drawPage);

test('branches of a tree are opened from the top until what is wanted can be seen', async () => {
  document.body.innerHTML = `<div id=w></div><div role=tree>
    <div role=treeitem aria-expanded=false><i class=switcher></i><span class=tree-node-title>工程部</span></div>
    <div role=treeitem hidden><i class="switcher leaf"></i><span class=tree-node-title>水电组</span></div></div>`;
  const [branch, leaf] = document.querySelectorAll('[role=treeitem]');
  branch?.querySelector('i')?.addEventListener('click', () => {
    branch.setAttribute('aria-expanded', 'true');
    leaf?.removeAttribute('hidden');
  });
  const list = () => openOptions(document.querySelector('#w') ?? document.body, new Set());
  const found = await unfold(list, () => list().find(({ text }) => text === '水电组') ?? null);
  expect(found?.text).toBe('水电组');
});
