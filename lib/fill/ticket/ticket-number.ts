const word =
  '(?:工单|受理|事件|报修单|流水|案件|单据|业务|服务单|ticket|case|request|incident|issue|bug|reference|ref)';
const numberWord = '(?:编号|单号|号码|号|序号|id|no\\.?|number|nr\\.?|num)';

/** A label whose value is a ticket's number: 工单编号, 单号, `Ticket no.`, `Case ID`. */
export const numberLabel = new RegExp(
  `^(?:${word}\\s*${numberWord}|单号|编号|订单号|工单|ticket|${word}\\s*#)\\s*[:：]?$`,
  'iu',
);

// A number as systems write it: letters, a dash, digits (GD202611240001, INC0012345, #4711, HD-2026-118).
const token = '([A-Za-z]{1,8}[-_]?\\d[\\dA-Za-z]*(?:[-_]\\d+)*|\\d{2,}(?:-\\d+)*|\\d+)';
const named = new RegExp(`${word}\\s*(?:${numberWord})?\\s*[#＃:：]*\\s*${token}`, 'iu');
const bareHash = /[#＃]\s?(\d+)\b/u;
const prefixed = /(?:^|[\s[(（【])([A-Z]{2,8}[-_]?\d{3,}(?:[-_]\d+)*)(?=$|[\s:：\])）】,，-])/u;

const hasDigit = /\d/;

/** The number as such, where a whole text is one. */
export function wholeNumber(text: string): string | null {
  const plain = text.normalize('NFKC').trim().replace(/^#\s*/, '');
  return plain.length <= 40 && hasDigit.test(plain) && /^[\w./-]+$/.test(plain) ? plain : null;
}

/** The ticket's number that a title or a message names: `工单 GD2026 已创建`, `Ticket #42`, `[INC0012] Printer`. */
export function numberIn(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ');
  const found = named.exec(plain)?.[1] ?? bareHash.exec(plain)?.[1] ?? prefixed.exec(plain)?.[1] ?? null;
  return found !== null && hasDigit.test(found) ? found : null;
}
