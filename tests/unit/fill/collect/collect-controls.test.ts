// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { collectControls } from '../../../../lib/fill/collect/collect-controls.ts';

const collect = (html: string) => {
  document.body.innerHTML = html;
  return collectControls(document, 0);
};
const described = (html: string) => collect(html).map(({ descriptor }) => descriptor);
const labels = (html: string) => described(html).map(({ label }) => label);
const sourcesOf = (html: string) =>
  described(html).map(({ evidence }) => evidence.map(({ source, text }) => `${source} ${text}`));

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('logical controls', () => {
  it('are native fields, each with what it holds', () => {
    const found = described(`<form>
      <label>姓名 <input name="a" value="王"></label>
      <label>内容 <textarea name="b"></textarea></label>
      <label>类型 <select name="c"><option value="">请选择</option><option value="1">报修</option></select></label>
    </form>`);
    expect(found.map(({ label, widget, value, isDefault }) => ({ label, widget, value, isDefault }))).toEqual([
      { label: '姓名', widget: 'text', value: '王', isDefault: true },
      { label: '内容', widget: 'multiline', value: '', isDefault: true },
      { label: '类型', widget: 'select', value: '', isDefault: true },
    ]);
    expect(found[2]?.options).toEqual(['报修']);
  });

  it('are one for a group of radio buttons, with the text of the chosen one', () => {
    const [group, ...more] = collect(`<div><span>称谓</span><div>
      <label><input type="radio" name="g" value="1">先生</label><label><input type="radio" name="g" value="2" checked>女士</label>
    </div></div>`);
    expect(more).toEqual([]);
    expect(group?.members).toHaveLength(2);
    expect(group?.descriptor).toMatchObject({
      label: '称谓',
      widget: 'radio',
      options: ['先生', '女士'],
      display: '女士',
    });
  });

  it('are one for a hidden select and its skin', () => {
    const [only, ...more] = collect(`<div><label>来源</label>
      <select name="src" style="display:none"><option value="">请选择</option><option value="a">电话</option></select>
      <div class="layui-form-select"><input readonly placeholder="请选择"></div></div>`);
    expect(more).toEqual([]);
    expect(only?.descriptor).toMatchObject({
      label: '来源',
      widget: 'select',
      locked: false,
      selector: 'select[name="src"]',
    });
    expect(only?.host.className).toBe('layui-form-select');
  });

  it('are a list, a cascader and a date where only a popup writes their read-only input', () => {
    const found = described(`
      <div class="el-form-item"><label>处理人</label><div class="el-select"><input readonly></div></div>
      <div class="el-form-item"><label>房屋</label><div class="el-cascader"><div class="el-input"><input readonly></div></div></div>
      <div class="el-form-item"><label>预约时间</label><div class="el-date-editor"><input readonly></div></div>`);
    expect(found.map(({ widget, locked }) => [widget, locked])).toEqual([
      ['combobox', false],
      ['cascader', false],
      ['date', false],
    ]);
  });

  it('are one for the two inputs of a range of dates', () => {
    const found = described(`<div><label>有效时间</label>
      <div class="el-date-editor el-range-editor"><input placeholder="开始"><input placeholder="结束"></div></div>`);
    expect(found.map(({ label, widget }) => [label, widget])).toEqual([['有效时间', 'date']]);
  });

  it('are one for a hidden text area and its editor, which bears the name of the former', () => {
    const [only, ...more] =
      described(`<div><label for="t">内容</label><textarea id="t" name="content" style="display:none"></textarea>
      <div class="ck-editor"><div contenteditable="true" role="textbox"></div></div></div>`);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ widget: 'rich_text', label: '内容', selector: '#t' });
  });

  it('are found in open shadow roots, and named by their host', () => {
    const host = document.createElement('x-field');
    host.setAttribute('label', '联系电话');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
    expect(collectControls(document, 0).map(({ descriptor }) => descriptor)).toMatchObject([
      { label: '联系电话', selector: 'body > x-field' },
    ]);
  });

  it('are found in closed shadow roots where somebody can open them', () => {
    const host = document.createElement('x-field');
    document.body.append(host);
    const inside = host.attachShadow({ mode: 'closed' });
    inside.innerHTML = '<input placeholder="手机">';
    expect(collectControls(document, 0)).toEqual([]);
    expect(collectControls(document, 0, (one) => (one === host ? inside : null))).toHaveLength(1);
  });

  it('are never what the user cannot see', () => {
    expect(
      collect(`<input type="hidden" name="csrf"><input name="a" style="display:none">
        <div style="opacity:0"><input name="trap"></div><div hidden><input name="b"></div><input type="submit">`),
    ).toEqual([]);
  });
});

describe('a label', () => {
  it.each([
    ['by its id', '<label for="x">联系电话</label><input id="x">'],
    ['around the field', '<label>联系电话: <input></label>'],
    ['by aria-label', '<input aria-label="联系电话">'],
    ['by aria-labelledby', '<b id="l">联系电话</b><p>x</p><input aria-labelledby="l">'],
    ['in the form item, whatever its classes', '<div class="q7"><i>联系电话*</i><div><div><input></div></div></div>'],
    ['in the cell before', '<table><tr><td>联系电话</td><td><input></td><td>x</td></tr></table>'],
    ['in the term', '<dl><dt>标题</dt><dd><b>x</b></dd><dt>联系电话</dt><dd><input></dd></dl>'],
    ['as a placeholder', '<input placeholder="联系电话">'],
    ['in front, in a box of several fields', '<p>姓名 <input> 联系电话 <input></p>'],
  ])('is found %s', (_, html) => {
    expect(labels(html).at(-1)).toBe('联系电话');
  });

  it('is the cell above, by columns and not by cells', () => {
    const html = `<table><tr><td colspan="2">报修人</td><td>联系电话</td></tr>
      <tr><td colspan="2"><input name="a"></td><td><input name="b"></td></tr></table>`;
    expect(labels(html)).toEqual(['报修人', '联系电话']);
  });

  it('is never the text of the options', () => {
    expect(labels('<label>类型 <select><option>报修</option></select></label>')).toEqual(['类型']);
  });

  it('is kept with all else that was found, and where', () => {
    const [evidence] = sourcesOf(
      '<h3>来电信息</h3><div><label for="x">电话 *</label><input id="x" name="lxdh" placeholder="请输入"></div>',
    );
    expect(evidence).toEqual([
      'label 电话',
      'form_item 电话',
      'placeholder 请输入',
      'name lxdh',
      'id x',
      'section 来电信息',
    ]);
  });

  it('leaves out names that are made anew for each page', () => {
    const [evidence] = sourcesOf('<input id="el-id-1024-7" name=":r1:">');
    expect(evidence).toEqual([]);
  });
});

describe('a selector', () => {
  it('fits its control alone', () => {
    const found = described(`<input id="a"><input name="n"><form><input name="n"><p><input></p><p><input></p></form>
      <input id="twice"><input id="twice">`);
    expect(found).toHaveLength(7);
    for (const { selector } of found) expect(document.querySelectorAll(selector)).toHaveLength(1);
  });

  it('is safe with whatever a page calls its fields', () => {
    const [one] = described(`<input id="a.b:c">`);
    expect(document.querySelectorAll(one?.selector ?? '')).toHaveLength(1);
  });
});

describe('a form', () => {
  it.each([
    ['filter', '<div><input><button>查询</button><button>重置</button></div>'],
    ['filter', '<form><input><button>Search</button></form>'],
    ['filter', '<div><input><button>查询</button><button>新建工单</button></div>'],
    ['entry', '<form><input><button>查询</button><textarea></textarea><button>Create</button></form>'],
    ['login', '<form><input placeholder="手机号"><input placeholder="验证码"><button>登录</button></form>'],
    ['login', '<form><input><input type="password"><button>登 录</button></form>'],
    ['entry', '<form><input><button>查询</button><p><button>提交</button></p></form>'],
    ['entry', '<form><input><input type="password"><button>Create user</button></form>'],
    ['none', '<div><input></div>'],
  ])('is a %s by its buttons', (role, html) => {
    expect(described(html)[0]?.formRole).toBe(role);
  });

  it('is out of reach behind an open dialog', () => {
    const found = described(`<form><input name="behind"></form>
      <div role="dialog" aria-modal="true"><input name="inside"></div><div role="dialog" hidden><input name="shut"></div>`);
    expect(found.map(({ selector, inScope }) => [selector, inScope])).toEqual([
      ['input[name="behind"]', false],
      ['input[name="inside"]', true],
    ]);
  });

  it('locks what is disabled or read-only, but no calendar that is empty', () => {
    const found = described(`<div><label>电话</label><input readonly></div><input disabled>
      <div><label>预约时间</label><input readonly></div><div><label>创建时间</label><input readonly value="2026-11-23"></div>
      <div><label>来电时间</label><input readonly></div><div><label>来电时间</label><input readonly placeholder="请选择"></div>`);
    expect(found.map(({ locked }) => locked)).toEqual([true, true, false, true, true, false]);
  });
});
