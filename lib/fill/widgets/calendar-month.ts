import { isShown } from './options.ts';

const monthNames = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/gi;
const order = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The month that a calendar's head names, counted in months since year 0; null where it names none. */
export function monthShown(calendar: Element): number | null {
  const texts = [...calendar.querySelectorAll('select,input')]
    .filter(isShown)
    .map((one) =>
      one instanceof HTMLSelectElement ? (one.selectedOptions[0]?.text ?? '') : (one as HTMLInputElement).value,
    );
  const walker = calendar.ownerDocument.createTreeWalker(calendar, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const holder = node.parentElement;
    if (text !== '' && !/^\d{1,2}$/.test(text) && holder && !holder.closest('option') && isShown(holder))
      texts.push(text);
  }
  const head = texts.join(' ');
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(head)?.[1];
  const named = head.match(monthNames)?.[0]?.toLowerCase();
  const chinese = chineseMonth(head);
  const month = named ? order.indexOf(named) + 1 : chinese;
  return year && month ? Number(year) * 12 + month - 1 : null;
}

function chineseMonth(head: string): number | null {
  const digits =
    /(?<!\d)(\d{1,2})\s*月/.exec(head)?.[1] ?? /(?:19|20)\d{2}\s*[-/.年]\s*(\d{1,2})(?!\d)/.exec(head)?.[1];
  if (digits) return Number(digits);
  const words = /(十[一二]?|[一二三四五六七八九])月/.exec(head)?.[1];
  return words ? ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].indexOf(words) + 1 : null;
}
