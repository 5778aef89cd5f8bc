import { parentOf } from '../describe/parent.ts';
import { cleanText } from '../describe/text.ts';
import type { ControlDescriptor } from '../types.ts';
import type { FoundControl } from './collected-control.ts';

type FormRole = ControlDescriptor['formRole'];

const filters =
  /^(?:高级|开始|立即|快速|条件|点击)?(?:查询|搜索|检索|筛选|搜 索|查 询|查找|過濾|查詢|搜尋|篩選|search|find|filter|apply filters?|go|suchen?|finden|filtern|rechercher|chercher|filtrer|buscar|filtrar)$/i;
const sends =
  /提交|保存|确\s?定|确认|送出|发送|儲存|確定|submit|save|send|update|(?:^|\s)ok$|confirm|speichern|senden|absenden|enregistrer|envoyer|soumettre|valider|guardar|enviar/i;
// These may also open a new form from the bar of a list.
const opens =
  /受理|派单|创建|新建|登记|建立|create|add|log|raise|anlegen|erstellen|hinzufügen|créer|ajouter|crear|añadir|registrar/i;
const logins =
  /^(?:登\s?录|登\s?入|登\s?陆|log\s?in|log\s?on|sign\s?in|anmelden|einloggen|connexion|se connecter|iniciar sesión|entrar|acceder)$/i;

const mostLoginFields = 4;

/** Tells what a control stands in by the buttons that end its form: 查询 is a filter bar, 登录 a login, 提交 an entry. */
export function createFormRoles(
  buttons: readonly HTMLElement[],
): (found: FoundControl) => { role: FormRole; button: string } {
  const texts = new Map(buttons.map((button) => [button, textOf(button)]));
  const decisive = buttons.filter((button) => {
    const text = texts.get(button) ?? '';
    return [filters, logins, sends, opens].some((pattern) => pattern.test(text));
  });
  const known = new Map<Element, { role: FormRole; button: string } | null>();

  const judge = (box: Element): { role: FormRole; button: string } | null => {
    const inside = decisive.filter((button) => box.contains(button)).map((button) => texts.get(button) ?? '');
    const pick = (pattern: RegExp) => inside.find((text) => pattern.test(text));
    const login = pick(logins);
    if (login && isLogin(box)) return { role: 'login', button: login };
    const others = inside.filter((text) => !filters.test(text) && !logins.test(text));
    const send = others.find((text) => sends.test(text));
    const filter = pick(filters);
    if (box.matches('[role=search]')) return { role: 'filter', button: filter ?? '' };
    // A bar that filters has no room for long text; a form may have a look-up of its own.
    if (filter && !send && !box.querySelector('textarea,[contenteditable=true]'))
      return { role: 'filter', button: filter };
    const button = send ?? others.find((text) => opens.test(text)) ?? filter;
    if (button) return { role: 'entry', button };
    return null;
  };

  return ({ host }) => {
    let form: Element | null = null;
    for (let at = parentOf(host); at && at.localName !== 'body'; at = parentOf(at)) {
      if (at.localName === 'form' || at.localName === 'dialog' || at.getAttribute('role') === 'dialog') form ??= at;
      let verdict = known.get(at);
      if (verdict === undefined) {
        verdict = judge(at);
        known.set(at, verdict);
      }
      if (verdict) return verdict;
      // What stands outside of a form or a dialog does not send it.
      if (form) break;
    }
    return form ? { role: 'entry', button: '' } : { role: 'none', button: '' };
  };
}

/** A name with a password or a code, and no more; the form of a new user holds more. */
function isLogin(box: Element): boolean {
  const typed = box.querySelectorAll(
    'input:not([type=hidden],[type=checkbox],[type=radio],[type=submit],[type=button])',
  );
  return typed.length > 0 && typed.length <= mostLoginFields && box.querySelector('textarea,select') === null;
}

function textOf(button: HTMLElement): string {
  const value = 'value' in button && typeof button.value === 'string' ? button.value : '';
  const text = button.localName === 'input' ? value : (button.textContent ?? '');
  return text.length > 60 ? '' : cleanText(text || (button.getAttribute('aria-label') ?? ''));
}

/** Numbers the forms and dialogs of a page from 1, as its controls come to them; 0 is none. */
export function createFormNumbers(): (found: FoundControl) => number {
  const numbers = new Map<Element, number>();
  return ({ host }) => {
    const form = host.closest('form,dialog,[role=dialog]');
    if (!form) return 0;
    const number = numbers.get(form) ?? numbers.size + 1;
    numbers.set(form, number);
    return number;
  };
}
