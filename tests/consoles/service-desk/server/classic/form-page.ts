import type { LayoutName } from '../desk.ts';
import type { TicketField } from '../ticket.ts';
import { html, type Markup } from './html.ts';
import { type ClassicField, type ClassicLayout, classicLayouts } from './layouts.ts';

/** What the form shows in its fields: what was posted before, or the form's own defaults. */
export type Shown = (field: ClassicField) => string;

/** The new-ticket form; with a refusal, as it was posted. */
export function newTicketForm(name: LayoutName, shown: Shown, refusal: string): Markup {
  const layout = classicLayouts[name];
  return html`${refusal === '' ? html`` : html`<p class="error">${refusal}</p>`}
<form method="post" action="/classic/tickets">
<input type="hidden" name="layout" value="${name}">
<table class="grid">${rows(layout, shown)}</table>
<p><input type="submit" value="${layout.submit}"> <input type="reset" value="Reset"> <a href="/classic/tickets">Back to the list</a></p>
<p class="note">Fields marked with * must be filled in.</p>
</form>`;
}

function rows({ arrangement, fields }: ClassicLayout, shown: Shown): readonly Markup[] {
  if (arrangement === 'pairs') return fields.map((field) => html`<tr>${pair(field, shown, 1)}</tr>\n`);
  if (arrangement === 'double') {
    return inRows(fields, 2).map(
      (row) => html`<tr>${row.map((field) => pair(field, shown, row.length === 1 ? 3 : 1))}</tr>\n`,
    );
  }
  return inRows(fields, 4).map((row) => {
    const span = Math.floor(4 / row.length);
    return html`<tr>${row.map((field) => html`<td class="label" colspan="${span}">${labelOf(field)}</td>`)}</tr>
<tr>${row.map((field) => html`<td colspan="${span}">${control(field, shown(field))}</td>`)}</tr>\n`;
  });
}

/** As many fields a row as asked for, but long texts on a row of their own. */
function inRows(fields: readonly ClassicField[], most: number): readonly (readonly ClassicField[])[] {
  const found: ClassicField[][] = [];
  for (const field of fields) {
    const last = found.at(-1);
    const fits =
      last &&
      last.length < most &&
      ![...last, field].some(({ control, size = 0 }) => control === 'textarea' || size > 60);
    if (fits) last.push(field);
    else found.push([field]);
  }
  return found;
}

function pair(field: ClassicField, shown: Shown, span: number): Markup {
  return html`<td class="label">${labelOf(field)}</td><td colspan="${span}">${control(field, shown(field))}</td>`;
}

function labelOf(field: ClassicField): string {
  return field.required ? `${field.label} *` : field.label;
}

function control({ name, control: kind, options = [], size = 24 }: ClassicField, value: string): Markup {
  if (kind === 'textarea') return html`<textarea name="${name}" rows="6" cols="70">${value}</textarea>`;
  if (kind === 'datetime-local')
    return html`<input type="datetime-local" name="${name}" value="${value.replace(' ', 'T')}">`;
  if (kind !== 'select') return html`<input type="text" name="${name}" size="${size}" value="${value}">`;
  const choices = options.map((option) => {
    const chosen = option === value ? html` selected` : html``;
    return html`<option value="${option}"${chosen}>${option === '' ? '-- select --' : option}</option>`;
  });
  return html`<select name="${name}">${choices}</select>`;
}

/** The label that a layout gives to a field, for messages. */
export function labelIn(name: LayoutName, key: TicketField): string {
  return classicLayouts[name].fields.find((field) => field.key === key)?.label ?? key;
}
