/** A list that opens on the mouse and draws its options a moment later, as those of UI libraries do. */
const combobox = (name: string, label: string, options: readonly string[]): string =>
  `<div class="form-item"><label id="${name}-l">${label}</label><div role="combobox" aria-haspopup="listbox" aria-expanded="false"
  aria-labelledby="${name}-l" tabindex="0" data-options="${options.join('|')}" class="select">请选择</div></div>`;

const field = (label: string, control: string): string =>
  `<div class="form-item"><label>${label}${control}</label></div>`;

const script = `
for (const box of document.querySelectorAll('[role=combobox]')) {
  let list = null;
  const shut = () => { list?.remove(); list = null; box.setAttribute('aria-expanded', 'false') };
  box.addEventListener('mousedown', () => {
    if (list) return shut();
    list = document.createElement('div');
    list.setAttribute('role', 'listbox');
    const mine = list;
    box.setAttribute('aria-expanded', 'true');
    setTimeout(() => {
      for (const text of box.dataset.options.split('|')) {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.textContent = text;
        option.addEventListener('click', () => { box.textContent = text; shut() });
        mine.append(option);
      }
      box.parentElement.append(mine);
    }, 50);
  });
  document.addEventListener('mousedown', (event) => { if (list && !box.parentElement.contains(event.target)) shut() });
}`;

/** A ticket of twelve fields: four lists that have to be opened, an editor, and seven others. */
export const ticketPage = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>新建工单</title>
<style>.select,[role=listbox],[contenteditable]{border:1px solid #999;min-height:24px;width:300px}</style>
<body><form onsubmit="return false">
${field('来电人', '<input name="caller">')}
${field('联系电话', '<input name="phone">')}
${field('邮箱', '<input name="mail" type="email">')}
${field('标题', '<input name="subject">')}
${field('报修地址', '<input name="address">')}
${field('期望完成时间', '<input name="due" type="datetime-local">')}
${field('处理要求', '<textarea name="demand"></textarea>')}
${combobox('category', '报修类型', ['咨询', '报修', '投诉', '建议'])}
${combobox('priority', '紧急程度', ['一般', '紧急'])}
${combobox('source', '来源', ['微信', '电话', '上门'])}
${combobox('assignee', '处理人', ['张师傅', '李师傅', '赵师傅'])}
<div class="form-item"><span id="content-l">问题描述</span><div contenteditable="true" role="textbox" aria-labelledby="content-l"></div></div>
<button>提交</button></form><script>${script}</script></body></html>`;

export const ticketNotes = {
  caller_name: '王芳',
  phone: '13800138000',
  email: 'wang@example.com',
  subject: '厨房水管漏水',
  address: '翠湖花园3栋2单元1201',
  due_or_appointment_time: '2026-12-03 15:00',
  request_or_demand: '尽快派人来修',
  category: '报修',
  priority: '紧急',
  channel_or_source: '电话',
  assignee: '李师傅',
  description: '厨房水管漏水，地板都湿了',
};
