// Choosing from a list in a window: one thing or several, with a search field.

import {h} from './dom.js';
import {dialog} from './dialog.js';
import {listbox} from './listbox.js';
import {searchable} from './state.js';
import {t} from './texts.js';

const SHORT = 8;

/**
 * @param options [{label, hint, note, mark, value, chosen, words}]
 * @returns the chosen values, or null where the person changed their mind
 */
export function pick(title, options, {min = 1, max = 1, placeholder = t('search')} = {}) {
  const multiple = max > 1;
  return dialog(title, close => {
    const chosen = new Set(options.filter(option => option.chosen).map(option => option.value));
    const input = h('input', {
      type: 'text',
      // A short list is read, not searched: no keyboard in front of it on a phone.
      inputmode: options.length > SHORT ? null : 'none',
      class: options.length > SHORT ? null : 'short',
      placeholder,
      'aria-label': placeholder,
      autofocus: true,
      enterkeyhint: 'done',
    });
    const done = h('button', {type: 'button', class: 'primary', onclick: () => close([...chosen])}, t('done'));
    const fitting = () => {
      const wanted = searchable(input.value);
      return options
        .filter(option => searchable(`${option.label} ${option.hint ?? ''} ${option.words ?? ''}`).includes(wanted))
        .map(option => ({...option, chosen: chosen.has(option.value)}));
    };
    const box = listbox(input, option => {
      // A lone choice that may be left out is taken back by choosing it again.
      if (!multiple) return close(option.chosen && min === 0 ? [] : [option.value]);
      if (!chosen.delete(option.value) && chosen.size < max) chosen.add(option.value);
      show();
    }, {multiple});
    const show = () => {
      done.disabled = chosen.size < min || chosen.size > max;
      box.show(fitting());
    };
    input.addEventListener('input', show);
    input.addEventListener('keydown', event => box.key(event));
    show();
    return [
      input,
      multiple ? h('p', {class: 'hint'}, t(min === max ? 'chooseExactly' : 'chooseFrom', {min, max})) : null,
      box.list,
      multiple ? h('footer', {}, done) : null,
    ];
  }, {kind: options.length > SHORT ? 'pick long' : 'pick'});
}
