import { type Desk, layoutNames } from './desk.ts';
import { houses } from './houses.ts';
import { type Exchange, readJson, sendJson } from './http.ts';
import { account, logIn, logOut } from './sessions.ts';
import { type Refusal, readTicket, statuses, type TicketField } from './ticket.ts';
import { readTicketQuery } from './ticket-query.ts';

const fieldNames: Readonly<Record<TicketField, string>> = {
  caller: '来电人',
  honorific: '称谓',
  phone: '联系电话',
  community: '小区',
  building: '楼栋',
  unit: '单元',
  room: '房号',
  address: '详细地址',
  type: '工单类型',
  priority: '紧急程度',
  title: '标题',
  content: '内容',
  expectedAt: '期望处理时间',
  source: '来源',
  assignee: '处理人',
};

function explain(refusal: Refusal): string {
  if (refusal.rule === 'shape') return '请求应为一个 JSON 对象';
  const name = fieldNames[refusal.field];
  return {
    required: `${name}不能为空`,
    length: `${name}过长`,
    phone: `${name}格式不正确`,
    time: `${name}应为 YYYY-MM-DD HH:mm`,
  }[refusal.rule];
}

/** `/api/…`: what the single-page app uses, and what tests read tickets back with. */
export async function serveApi(desk: Desk, { request, response, method, url, user }: Exchange): Promise<void> {
  const route = `${method} ${url.pathname}`;
  if (route === 'POST /api/login') {
    const given = await readJson(request);
    if (!isAccount(given)) return sendJson(response, 400, { message: '用户名或密码错误' });
    logIn(desk.store, response, account.user);
    return sendJson(response, 200, sessionOf(desk));
  }
  if (user === null) return sendJson(response, 401, { message: '请先登录' });
  if (route === 'POST /api/logout') {
    logOut(desk.store, request, response);
    return sendJson(response, 200, {});
  }
  if (route === 'GET /api/session') return sendJson(response, 200, sessionOf(desk));
  if (route === 'GET /api/houses') return sendJson(response, 200, houses);
  if (route === 'GET /api/tickets') {
    const { filter, page } = readTicketQuery(url.searchParams);
    return sendJson(response, 200, desk.store.list(filter, page));
  }
  if (route === 'POST /api/tickets') {
    const read = readTicket(await readJson(request));
    if (!read.ok) return sendJson(response, 400, { message: explain(read.refusal) });
    return sendJson(response, 201, desk.store.add(read.ticket, user, desk.now()));
  }
  const [, key, status] = /^\/api\/tickets\/(\w+)(\/status)?$/.exec(url.pathname) ?? [];
  const ticket = key === undefined ? null : desk.store.find(key);
  if (ticket && method === 'GET' && !status) return sendJson(response, 200, ticket);
  if (ticket && method === 'POST' && status) {
    const given = await readJson(request);
    const wanted = statuses.find((name) => name === propertyOf(given, 'status'));
    if (!wanted) return sendJson(response, 400, { message: `状态应为 ${statuses.join('、')} 之一` });
    return sendJson(response, 200, desk.store.setStatus(ticket.number, wanted));
  }
  return sendJson(response, 404, { message: '没有找到' });
}

function sessionOf(desk: Desk) {
  return { user: account.user, name: account.name, layout: desk.layout, layouts: layoutNames };
}

function isAccount(given: unknown): boolean {
  return propertyOf(given, 'user') === account.user && propertyOf(given, 'password') === account.password;
}

function propertyOf(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null ? new Map<string, unknown>(Object.entries(given)).get(name) : null;
}
