// A command being filled in: one question after another, then send.

import {act} from './api.js';
import {choicesFor} from './choices.js';
import {fill, h} from './dom.js';
import {carried} from './files.js';
import {listbox} from './listbox.js';
import {localised, searchable} from './state.js';
import {t} from './texts.js';

const ATTACHMENT = 11;
const NUMBERS = [4, 10];

/**
 * Shows the command in the node until it is sent or left.
 *
 * @param end called with {name, options} to send, or with null where the person gave up
 */
export function draft(node, leaf, end) {
  const values = new Map();
  let asked = null;

  const open = () => leaf.options.filter(option => option.required && !values.has(option.name));
  const send = () => end({name: leaf.name, options: Object.fromEntries([...values].map(([name, one]) => [name, one.value]))});
  const ask = option => {
    asked = option ?? open()[0] ?? null;
    show();
  };
  const answer = (option, value, label) => {
    if (label === '') values.delete(option.name);
    else values.set(option.name, {value, label});
    ask();
  };

  function show() {
    const missing = open().length > 0;
    const go = h('button', {type: 'button', class: 'primary', disabled: missing, onclick: send, 'data-act': 'send'}, t('send'));
    const body = asked ? question(asked, values, answer, leaf) : h('p', {class: 'hint'}, t('ready'));
    fill(node,
      h('div', {class: 'draft', role: 'group', 'aria-label': `/${leaf.title}`},
        h('div', {class: 'chips'},
          h('strong', {class: 'chip name'}, `/${leaf.title}`),
          [...values].map(([name, one]) => chip(leaf.options.find(option => option.name === name), one)),
          h('button', {type: 'button', class: 'quiet', 'aria-label': t('cancel'), onclick: () => end(null)}, '✕')),
        body,
        optional(),
        h('div', {class: 'go'}, go)));
    (node.querySelector('[data-ask]') ?? go).focus();
  }

  const chip = (option, one) =>
    h('button', {type: 'button', class: 'chip', onclick: () => ask(option)},
      h('span', {class: 'hint'}, localised(option, 'name')), ` ${one.label}`);

  function optional() {
    const rest = leaf.options.filter(option => !option.required && !values.has(option.name) && option !== asked);
    return rest.length
      ? h('div', {class: 'chips more'},
        h('span', {class: 'hint'}, t('addOption')),
        rest.map(option => h('button', {type: 'button', class: 'chip add', 'data-add': option.name, onclick: () => ask(option)},
          `＋ ${localised(option, 'name')}`)))
      : null;
  }

  node.onkeydown = event => {
    if (event.key === 'Escape') end(null);
  };
  ask();
}

/** The question for one option: what it is, a field, and what can be chosen. */
function question(option, values, answer, leaf) {
  const label = localised(option, 'name');
  const hint = localised(option, 'description');
  const error = h('p', {class: 'error', role: 'alert', hidden: true});
  const parts = option.type === ATTACHMENT ? attach(option, answer) : typed(option, values, answer, leaf, error);
  return h('div', {class: 'question'},
    h('label', {for: 'ask'}, label,
      h('span', {class: option.required ? 'required' : 'optional'}, t(option.required ? 'required' : 'optional')),
      h('span', {class: 'hint'}, hint)),
    parts,
    error);
}

function attach(option, answer) {
  return h('input', {
    id: 'ask',
    type: 'file',
    'data-ask': option.name,
    onchange: async event => {
      const [file] = event.target.files;
      if (file) answer(option, await carried(file), file.name);
    },
  });
}

function typed(option, values, answer, leaf, error) {
  const fixed = choicesFor(option);
  const input = h('input', {
    id: 'ask',
    type: 'text',
    'data-ask': option.name,
    inputmode: NUMBERS.includes(option.type) ? 'numeric' : null,
    maxlength: option.max_length ?? 6000,
    autocomplete: 'off',
    enterkeyhint: 'next',
  });
  if (!fixed) input.value = values.get(option.name)?.label ?? '';
  const list = listbox(input, chosen => answer(option, chosen.value, chosen.label));
  list.hide();
  const offer = async () => {
    if (fixed) return list.show(filtered(fixed, input.value));
    if (!option.autocomplete) return undefined;
    const typedNow = input.value;
    const others = Object.fromEntries([...values].map(([name, one]) => [name, one.value]));
    const found = await act({do: 'autocomplete', command: leaf.name, option: option.name, partial: typedNow, options: others});
    if (input.isConnected && typedNow === input.value && found.choices) {
      list.show(found.choices.map(choice => ({label: localised(choice, 'name'), value: choice.value})));
    }
    return undefined;
  };
  const take = () => {
    const text = input.value.trim();
    const problem = fixed && text ? t('nothingFound') : wrong(option, text);
    error.textContent = problem ?? '';
    error.hidden = !problem;
    if (!problem) answer(option, NUMBERS.includes(option.type) && text ? Number(text.normalize('NFKC')) : text, text);
  };
  input.addEventListener('input', offer);
  input.addEventListener('keydown', event => {
    if (list.key(event) || event.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    take();
  });
  offer();
  return [
    h('div', {class: 'ask'}, input, fixed ? null : h('button', {type: 'button', class: 'secondary', onclick: take}, t('next'))),
    list.list,
  ];
}

const filtered = (options, text) =>
  options.filter(option => searchable(`${option.label} ${option.words ?? ''} ${option.hint ?? ''}`).includes(searchable(text)));

function wrong(option, text) {
  if (!text) return option.required ? t('mustFill') : null;
  if (text.length < (option.min_length ?? 0)) return t('tooShort', {min: option.min_length});
  if (!NUMBERS.includes(option.type)) return null;
  const number = Number(text.normalize('NFKC'));
  if (Number.isNaN(number) || (option.type === 4 && !Number.isInteger(number))) return t('wrongNumber');
  if (number < (option.min_value ?? -Infinity)) return t('smallest', {min: option.min_value});
  return number > (option.max_value ?? Infinity) ? t('largest', {max: option.max_value}) : null;
}
