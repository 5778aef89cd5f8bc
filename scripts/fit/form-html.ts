import { controlHtml, escapeHtml } from './control-html.ts';
import type { Inventory, InventoryField } from './inventory.ts';

type Layout = (label: string, control: string, field: InventoryField) => string;

const layouts: readonly (readonly [when: RegExp, layout: Layout])[] = [
  [
    /element/i,
    (label, control, { order, required }) =>
      `<div class="el-form-item${required ? ' is-required' : ''}" data-f="${order}"><label class="el-form-item__label">${label}</label><div class="el-form-item__content">${control}</div></div>`,
  ],
  [
    /ant design|antd/i,
    (label, control, { order, required }) =>
      `<div class="ant-row ant-form-item" data-f="${order}"><div class="ant-form-item-label"><label class="${required ? 'ant-form-item-required' : ''}">${label}</label></div><div class="ant-form-item-control">${control}</div></div>`,
  ],
  [
    /arco/i,
    (label, control, { order }) =>
      `<div class="arco-form-item" data-f="${order}"><div class="arco-form-item-label-col"><label>${label}</label></div><div class="arco-form-item-wrapper-col">${control}</div></div>`,
  ],
  [
    /tdesign/i,
    (label, control, { order }) =>
      `<div class="t-form__item" data-f="${order}"><div class="t-form__label"><label>${label}</label></div><div class="t-form__controls">${control}</div></div>`,
  ],
  [
    /layui/i,
    (label, control, { order }) =>
      `<div class="layui-form-item" data-f="${order}"><label class="layui-form-label">${label}</label><div class="layui-input-block">${control}</div></div>`,
  ],
  [
    /bootstrap/i,
    (label, control, { order }) =>
      `<div class="form-group row" data-f="${order}"><label class="control-label">${label}</label><div class="col-sm-10">${control}</div></div>`,
  ],
  [
    /./s,
    (label, control, { order }) =>
      `<li data-f="${order}"><span class="tit">${label}</span><span class="con">${control}</span></li>`,
  ],
];

function fieldHtml(field: InventoryField, { ui_library }: Inventory): string {
  const label = escapeHtml(field.label);
  const control = controlHtml(field);
  const box = (inner: string) => `<div data-f="${field.order}">${inner}</div>`;
  switch (field.label_relation) {
    case 'for':
      return box(`<label for="${escapeHtml(field.id)}">${label}</label> ${control}`);
    case 'wraps':
      return box(`<label>${label} ${control}</label>`);
    case 'preceding-cell':
      return `<table><tr><th>${label}</th><td data-f="${field.order}">${control}</td></tr></table>`;
    case 'heading':
      return `<div class="col" data-f="${field.order}"><h5>${label}</h5>${control}</div>`;
    case 'aria-label':
      return box(control.replace(/<(input|textarea|select)/, `<$1 aria-label="${label}"`));
    case 'placeholder-only':
    case 'none':
      return box(control);
    default: {
      const layout = layouts.find(([when]) => when.test(ui_library || 'plain'))?.[1];
      return layout ? layout(label, control, field) : box(`${label} ${control}`);
    }
  }
}

interface Group {
  readonly section: string;
  readonly isFilter: boolean;
  readonly fields: InventoryField[];
}

function groupHtml({ section, isFilter, fields }: Group, inventory: Inventory): string {
  const chinese = inventory.lang.startsWith('zh');
  const inner = fields.map((field) => fieldHtml(field, inventory)).join('');
  if (isFilter)
    return `<form class="search-form">${inner}<button type="button">${chinese ? '查询' : 'Search'}</button><button type="reset">${chinese ? '重置' : 'Reset'}</button></form>`;
  if (fields.some(({ meaning }) => meaning === 'captcha_or_password'))
    return `<form>${inner}<button type="submit">${chinese ? '登录' : 'Log in'}</button></form>`;
  const title = section && !/filter|dialog/i.test(section) ? `<h4>${escapeHtml(section)}</h4>` : '';
  const form = `<form>${title}${inner}<button type="submit">${chinese ? '提交' : 'Submit'}</button></form>`;
  return /dialog|弹窗|modal/i.test(section) ? `<div role="dialog">${form}</div>` : form;
}

/** A page in the shape of the form's own library; each field stands in an element with `data-f`, its place in the inventory. */
export function formHtml(inventory: Inventory): string {
  const groups: Group[] = [];
  for (const field of inventory.fields) {
    const { section } = field;
    const isFilter = field.meaning === 'search_box';
    const last = groups.at(-1);
    if (last && last.section === section && last.isFilter === isFilter) last.fields.push(field);
    else groups.push({ section, isFilter, fields: [field] });
  }
  return `<h3>${escapeHtml(inventory.page_title)}</h3>${groups.map((group) => groupHtml(group, inventory)).join('')}`;
}
