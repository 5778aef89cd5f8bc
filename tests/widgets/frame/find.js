/** The widget's own native control in a form, and its item. */
export const named = (name, form) => form.querySelector(`[name="${name}"]`);
export const itemOf = (name, form) => form.querySelector(`[data-field="${name}"]`);
