// A list of options that an input governs: typing filters, arrows move, Enter takes.

import {fill, h} from './dom.js';
import {t} from './texts.js';

let count = 0;

/**
 * @param input the field that keeps the focus
 * @param take called with the chosen option {label, hint, note, value, chosen}
 */
export function listbox(input, take, {multiple = false} = {}) {
  const id = `list-${++count}`;
  const list = h('ul', {id, role: 'listbox', class: 'options', 'aria-multiselectable': multiple});
  let options = [];
  let at = -1;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', id);
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.autocomplete = 'off';

  const mark = index => {
    at = index;
    [...list.children].forEach((item, i) => item.classList.toggle('active', i === at));
    const item = at >= 0 ? list.children[at] : null;
    if (item?.id) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
    item?.scrollIntoView({block: 'nearest'});
  };

  const row = (option, index) =>
    h('li', {
      id: `${id}-${index}`,
      role: 'option',
      class: option.mark ? 'marked' : null,
      'aria-selected': Boolean(option.chosen),
      // Before the input loses the focus.
      onpointerdown: event => event.preventDefault(),
      onclick: () => take(option),
    },
    h('span', {class: 'label'}, option.label, option.mark ? h('span', {class: 'badge'}, option.mark) : null),
    option.hint ? h('span', {class: 'hint'}, option.hint) : null,
    option.note ? h('span', {class: 'note'}, option.note) : null);

  return {
    list,
    show(next, {first = true} = {}) {
      const same = at;
      options = next;
      fill(list, options.length ? options.map(row) : h('li', {class: 'nothing', role: 'presentation'}, t('nothingFound')));
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      mark(options.length && first ? Math.max(0, Math.min(multiple ? same : 0, options.length - 1)) : -1);
    },
    hide() {
      options = [];
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      mark(-1);
    },
    /** Handles a key; true where it was meant for the list. */
    key(event) {
      if (list.hidden || !options.length || event.isComposing) return false;
      const to = {ArrowDown: (at + 1) % options.length, ArrowUp: at <= 0 ? options.length - 1 : at - 1}[event.key];
      if (to !== undefined) mark(to);
      else if (event.key === 'Enter' && at >= 0) take(options[at]);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
