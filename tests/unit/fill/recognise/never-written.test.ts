// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { collectControls } from '../../../../lib/fill/collect/collect-controls.ts';
import { recognise } from '../../../../lib/fill/recognise/recognise.ts';

/** What each control of a page is taken for, by its name. */
const read = (html: string): Readonly<Record<string, string>> => {
  document.body.innerHTML = html;
  const controls = collectControls(document, 0);
  const known = recognise(controls.map(({ descriptor }) => descriptor));
  return Object.fromEntries(
    controls.map(({ element, descriptor }, at) => [
      element.getAttribute('name') ?? descriptor.label,
      descriptor.locked ? 'locked' : (known[at]?.meaning ?? ''),
    ]),
  );
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('what no key ever writes', () => {
  it('is a box that only robots see', () => {
    const found = read(`<form>
      <label>Name <input name="name"></label>
      <div style="display:none"><label>Phone <input name="trap1"></label></div>
      <div style="opacity:0"><label>Email <input name="trap2"></label></div>
      <label hidden>Website <input name="trap3"></label>
      <label>Leave this field empty if you are human <input name="trap4"></label>
      <label>联系电话（请勿填写） <input name="trap5"></label>
      <button>Send</button></form>`);
    expect(found).toEqual({ name: 'caller_name', trap4: 'other', trap5: 'other' });
  });

  it.each([
    ['状态', 'status'],
    ['工单状态', 'status'],
    ['处理进度', 'status'],
    ['Ticket status', 'status'],
    ['满意度', 'satisfaction'],
    ['服务评价', 'satisfaction'],
    ['Rating', 'satisfaction'],
    ['工单编号', 'ticket_id'],
    ['受理编号', 'ticket_id'],
    ['Ticket number', 'ticket_id'],
    ['验证码', 'captcha_or_password'],
    ['短信验证码', 'captcha_or_password'],
    ['Captcha', 'captcha_or_password'],
  ])('is “%s”: %s', (label, meaning) => {
    expect(read(`<form><label>${label} <input name="it"></label><button>提交</button></form>`)).toEqual({
      it: meaning,
    });
  });

  it('is a file, a password and a field for searching, whatever stands beside them', () => {
    const found = read(`<form><label>说明 <input type="file" name="file"></label>
      <label>联系电话 <input type="password" name="secret"></label>
      <label>客户 <input type="search" name="find"></label><button>提交</button></form>`);
    expect(found).toEqual({ file: 'attachment', secret: 'captcha_or_password', find: 'search_box' });
  });

  it('is a filter bar and a login, by the button that ends them', () => {
    const found = read(`<form><label>报修人 <input name="who"></label><button>查询</button></form>
      <form><label>姓名 <input name="user"></label><input type="password" name="secret"><button>登录</button></form>`);
    expect(found).toEqual({ who: 'search_box', user: 'captcha_or_password', secret: 'captcha_or_password' });
  });

  it('is locked', () => {
    const found = read(`<form><label>报修人 <input name="a" readonly value="王"></label>
      <label>电话 <input name="b" disabled></label><label>地址 <input name="c"></label><button>提交</button></form>`);
    expect(found).toEqual({ a: 'locked', b: 'locked', c: 'address' });
  });

  it('is a smaller form beside the ticket’s own', () => {
    const found =
      read(`<form><label>Subject <input name="quick"></label><label>Description <textarea name="text"></textarea></label>
        <button>Create</button></form>
      <form><label>Requester <input name="who"></label><label>Subject <input name="subject"></label>
        <label>Description <textarea name="description"></textarea></label><button>Submit</button></form>`);
    expect(found).toEqual({
      quick: 'other',
      text: 'other',
      who: 'caller_name',
      subject: 'subject',
      description: 'description',
    });
  });

  it('is not a further part of the ticket’s own form', () => {
    const found =
      read(`<form><label>报修人 <input name="who"></label><label>报修内容 <textarea name="text"></textarea></label>
        <button>提交</button></form>
      <form><label>楼栋 <input name="building"></label><label>报修人 <input name="again"></label><button>提交</button></form>`);
    expect(found).toMatchObject({ who: 'caller_name', text: 'description', building: 'building' });
  });
});

describe('labels that lie', () => {
  it('are outweighed: a label that points to another field', () => {
    const found = read(`<form><div class="form-group"><label for="phone">联系人</label><input name="who"></div>
      <div class="form-group"><label for="who">电话</label><input id="phone" name="tel"></div><button>提交</button></form>`);
    expect(found.who).toBe('caller_name');
  });

  it('are outweighed: placeholders copied from another form', () => {
    const found = read(`<form><label>住户地址 <input name="a" placeholder="请输入缴费总额"></label>
      <label>报修人 <input name="b" placeholder="请输入单据编号"></label><button>提交</button></form>`);
    expect(found).toEqual({ a: 'address', b: 'caller_name' });
  });

  it('are outweighed: one name for every field', () => {
    const found = read(
      `<form><table><tr><td>服务主题</td><td><input name="customerName"></td></tr></table><button>保存</button></form>`,
    );
    expect(found).toEqual({ customerName: 'subject' });
  });
});
