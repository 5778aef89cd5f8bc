import 'zone.js';
import '@angular/compiler';
import '../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import '../node_modules/@ng-select/ng-select/themes/default.theme.css';
import { Component, LOCALE_ID, provideZoneChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { bootstrapApplication } from '@angular/platform-browser';
import { NgSelectModule } from '@ng-select/ng-select';
import { tell, thisCase } from '../frame/case.js';

const field = (model, inside) => `<mat-form-field><mat-label>${labels[model]}</mat-label>${inside}</mat-form-field>`;
const text = (model) => field(model, `<input matInput name="${model}" [(ngModel)]="${model}">`);
const labels = { number: '工单编号', other: '工单状态' };

const cases = {
  text: { markup: text },
  multiline: {
    markup: (model) => field(model, `<textarea matInput name="${model}" [(ngModel)]="${model}"></textarea>`),
  },
  select: {
    markup: (model) =>
      field(
        model,
        `<mat-select name="${model}" [(ngModel)]="${model}">@for (o of options; track o.value) {<mat-option [value]="o.value">{{ o.label }}</mat-option>}</mat-select>`,
      ),
  },
  autocomplete: {
    kind: 'remote',
    markup: (model) =>
      field(
        model,
        `<input matInput name="${model}" [(ngModel)]="${model}" [matAutocomplete]="auto${model}"><mat-autocomplete #auto${model}="matAutocomplete">@for (o of options; track o.value) {<mat-option [value]="o.label">{{ o.label }}</mat-option>}</mat-autocomplete>`,
      ),
  },
  'ng-select': {
    kind: 'select',
    empty: null,
    markup: (model) =>
      `<label>${labels[model]}</label><ng-select name="${model}" [items]="options" bindLabel="label" bindValue="value" [(ngModel)]="${model}"></ng-select>`,
  },
  date: {
    empty: null,
    read: (value) => (value instanceof Date ? value.toLocaleDateString('sv') : null),
    markup: (model) =>
      field(
        model,
        `<input matInput name="${model}" [matDatepicker]="picker${model}" [(ngModel)]="${model}"><mat-datepicker-toggle matIconSuffix [for]="picker${model}"></mat-datepicker-toggle><mat-datepicker #picker${model}></mat-datepicker>`,
      ),
  },
  radio: {
    markup: (model) =>
      `<label id="l-${model}">${labels[model]}</label><mat-radio-group aria-labelledby="l-${model}" name="${model}" [(ngModel)]="${model}">@for (o of options; track o.value) {<mat-radio-button [value]="o.value">{{ o.label }}</mat-radio-button>}</mat-radio-group>`,
  },
};

const { spec, kind, label, options, beside } = thisCase(cases);
labels.value = label;
labels.beside = beside;
const empty = 'empty' in spec ? spec.empty : '';
const item = (name, inside) => `<div data-field="${name}">${inside}</div>`;

class Ticket {
  value = empty;
  other = empty;
  beside = '';
  number = 'WO-1001';
  times = 0;
  options = options;
}
const Page =
  Component({
    selector: 'app-ticket',
    standalone: true,
    imports: [
      FormsModule,
      MatAutocompleteModule,
      MatCheckboxModule,
      MatDatepickerModule,
      MatInputModule,
      MatRadioModule,
      MatSelectModule,
      NgSelectModule,
    ],
    template: `<h1>新建工单</h1><form>${item('number', text('number'))}${item('value', spec.markup('value'))}
    ${item('other', spec.markup('other'))}${item('beside', text('beside'))}<p>{{ times }}</p><button type="submit">提交</button></form>`,
  })(Ticket) ?? Ticket;

document.querySelector('#app').innerHTML = '<app-ticket></app-ticket>';
const app = await bootstrapApplication(Page, {
  providers: [
    provideZoneChangeDetection(),
    provideNativeDateAdapter(),
    { provide: MAT_DATE_LOCALE, useValue: 'zh-CN' },
    { provide: LOCALE_ID, useValue: 'en-US' },
  ],
});
const [{ instance }] = app.components;
const read = spec.read ?? ((value) => value);
tell({
  model: () => ({
    value: read(instance.value, kind),
    other: instance.other,
    beside: instance.beside,
    number: instance.number,
  }),
  rerender: async () => {
    instance.times += 1;
    instance.options = [...instance.options];
    app.tick();
  },
});
