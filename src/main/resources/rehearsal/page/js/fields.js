// The fields of a form: each makes its node and says its value and what is wrong with it.

import {choicesOf, shown} from './choices.js';
import {h} from './dom.js';
import {carried, weight} from './files.js';
import {pick} from './picker.js';
import {t} from './texts.js';

const KINDS = {
  4: textInput,
  3: menu,
  5: menu,
  6: menu,
  7: menu,
  8: menu,
  19: upload,
  21: part => ticks(part, 'radio'),
  22: part => ticks(part, 'checkbox'),
  23: part => ticks({...part, required: false, options: [{value: 'true', label: part.label ?? t('yes'), default: part.default}]}, 'checkbox'),
};

/** {node, value(), problem()} for a component, or null where it is none that takes input. */
export const field = part => KINDS[part.type]?.(part) ?? null;

const required = part => part.required !== false;

function textInput(part) {
  const long = part.style === 2;
  const node = h(long ? 'textarea' : 'input', {
    type: long ? null : 'text',
    rows: long ? 4 : null,
    placeholder: part.placeholder,
    maxlength: part.max_length ?? 4000,
    'aria-required': required(part),
    autocomplete: 'off',
  });
  node.value = part.value ?? '';
  return {
    node,
    value: () => node.value,
    problem: () => {
      const length = node.value.trim().length;
      if (!length) return required(part) ? t('mustFill') : null;
      if (length < (part.min_length ?? 0)) return t('tooShort', {min: part.min_length});
      return node.value.length > (part.max_length ?? 4000) ? t('tooLong', {max: part.max_length}) : null;
    },
  };
}

function menu(part) {
  let values = choicesOf(part).filter(option => option.chosen).map(option => option.value);
  const min = required(part) ? Math.max(1, part.min_values ?? 1) : part.min_values ?? 0;
  const title = part.label ?? part.placeholder ?? t('choose');
  const text = h('span', {});
  const show = () => (text.textContent = values.length ? shown(part, values) : part.placeholder ?? t('choose'));
  const node = h('button', {
    type: 'button',
    class: 'select',
    'aria-haspopup': 'dialog',
    onclick: async () => {
      const options = choicesOf(part).map(option => ({...option, chosen: values.includes(option.value)}));
      values = (await pick(title, options, {min, max: part.max_values ?? 1})) ?? values;
      show();
    },
  }, text, h('span', {'aria-hidden': true}, '▾'));
  show();
  return {node, value: () => values, problem: () => (values.length < min ? t('mustFill') : null)};
}

function upload(part) {
  const list = h('span', {class: 'hint'});
  const node = h('input', {type: 'file', multiple: (part.max_values ?? 1) > 1, 'aria-required': required(part)});
  node.addEventListener('change', () => {
    list.textContent = [...node.files].map(file => `${file.name} (${weight(file.size)})`).join('、');
  });
  return {
    node: h('div', {class: 'upload'}, node, list),
    value: () => Promise.all([...node.files].map(carried)),
    problem: () => (required(part) && !node.files.length ? t('mustFill') : null),
  };
}

function ticks(part, type) {
  const inputs = part.options.map(option =>
    h('input', {type, name: part.custom_id, value: option.value, checked: Boolean(option.default)}));
  const node = h('div', {class: 'ticks', role: type === 'radio' ? 'radiogroup' : 'group'},
    part.options.map((option, index) =>
      h('label', {}, inputs[index], h('span', {}, option.label),
        option.description ? h('span', {class: 'hint'}, option.description) : null)));
  const values = () => inputs.filter(input => input.checked).map(input => input.value);
  return {
    node,
    value: () => (part.type === 23 ? values().length > 0 : type === 'radio' ? values()[0] : values()),
    problem: () => (required(part) && !values().length ? t('mustFill') : null),
  };
}
