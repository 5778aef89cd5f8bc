const mobileOrLandline = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4})$/;

function faultOf({ label }, value) {
  if (!value || mobileOrLandline.test(value)) return undefined;
  if (/^1\d*$/.test(value) && value.length !== 11) return new Error(`${label}长度不正确,手机号应为 11 位`);
  return new Error(`请输入正确的${label}`);
}

function rulesOf(field) {
  const verb = field.widget === 'text' || field.widget === 'textarea' ? '请输入' : '请选择';
  const rules = field.required
    ? [{ required: true, message: `${verb}${field.label}`, trigger: ['blur', 'change'] }]
    : [];
  if (field.key !== 'phone') return rules;
  return [...rules, { validator: (_rule, value, done) => done(faultOf(field, value)), trigger: 'blur' }];
}

/** Element Plus form rules of a layout, by field. */
export function rulesFor(layout) {
  return Object.fromEntries(
    layout.sections.flatMap(({ fields }) => fields.map((field) => [field.key, rulesOf(field)])),
  );
}
