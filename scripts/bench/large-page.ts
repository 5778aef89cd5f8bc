const labels = [
  '报修人',
  '联系电话',
  '小区',
  '楼栋',
  '房号',
  '报修类型',
  '紧急程度',
  '报修内容',
  '预约时间',
  '备注',
  'Requester',
  'Subject',
  'Description',
  'Priority',
];

const controls: readonly ((label: string, at: number) => string)[] = [
  (label, at) =>
    `<div class="el-input"><input class="el-input__inner" name="field-${at}" placeholder="请输入${label}"></div>`,
  (_, at) =>
    `<select name="list-${at}"><option value="">请选择</option><option>高</option><option>中</option><option>低</option></select>`,
  () => '<textarea placeholder="请输入"></textarea>',
  () =>
    '<div class="el-select"><div class="el-input el-input--suffix"><input readonly class="el-input__inner" placeholder="请选择"><i class="el-icon"></i></div></div>',
  (_, at) =>
    `<span role="radiogroup"><label><input type="radio" name="choice-${at}">是</label><label><input type="radio" name="choice-${at}">否</label></span>`,
];

const row = (at: number): string =>
  `<tr class="row"><td class="cell"><div class="cell">工单 ${at}</div></td><td><span class="tag">处理中</span></td><td><div class="cell"><span>王女士</span></div></td><td><button class="btn">查看</button><a class="btn-link" href="#">编辑</a></td></tr>`;
const elementsInRow = 12;
const elementsInField = 7;

/** A console's page: a form of so many controls beside a table of tickets that makes up the rest of the elements. */
export function largePage(elementsInAll: number, controlCount: number): string {
  const fields = Array.from({ length: controlCount }, (_, at) => {
    const label = `${labels[at % labels.length] ?? ''}${at < labels.length ? '' : ` ${Math.floor(at / labels.length)}`}`;
    const control = controls[at % controls.length]?.(label, at) ?? '';
    const heading = at % 25 === 24 ? `<h4 class="group-title">第 ${at} 组</h4>` : '';
    return `${heading}<div class="el-form-item"><label class="el-form-item__label">${label}</label><div class="el-form-item__content">${control}</div></div>`;
  });
  const rows = Math.max(0, Math.round((elementsInAll - controlCount * elementsInField) / elementsInRow));
  const table = Array.from({ length: rows }, (_, at) => row(at)).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>工单</title><body><main><form>${fields.join('')}<button type="submit">提交</button></form><table>${table}</table></main></body></html>`;
}
