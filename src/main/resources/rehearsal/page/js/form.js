// A form that the bot opened.

import {dialog} from './dialog.js';
import {h} from './dom.js';
import {field} from './fields.js';
import {markdown} from './markdown.js';
import {t} from './texts.js';

let count = 0;

/**
 * @param form Discord's modal: {title, components}
 * @param send given {custom_id: value}; answers {result}
 * @param dismissed called where the person closed it instead
 */
export async function openForm(form, send, dismissed) {
  const sent = await dialog(form.title, close => {
    const rows = form.components.flatMap(row);
    const problem = h('p', {class: 'failure', role: 'alert', hidden: true}, `⚠ ${t('failed')}`);
    const submit = h('button', {type: 'submit', class: 'primary'}, t('submit'));
    const node = h('form', {
      novalidate: true,
      onsubmit: async event => {
        event.preventDefault();
        const wrong = rows.filter(one => one.field && !one.check());
        if (wrong.length) return wrong[0].focus();
        submit.disabled = true;
        const fields = rows.filter(one => one.field);
        const values = await Promise.all(fields.map(async one => [one.id, await one.field.value()]));
        const answer = await send(Object.fromEntries(values));
        submit.disabled = false;
        problem.hidden = answer.result === 'ok';
        if (answer.result === 'ok') close(true);
      },
    },
    rows.map(one => one.node),
    problem,
    h('footer', {}, h('button', {type: 'button', class: 'secondary', onclick: () => close()}, t('cancel')), submit));
    return node;
  }, {kind: 'form'});
  if (!sent) dismissed();
}

/** Labels with their field, rows of the older kind, and plain text between them. */
function row(part) {
  if (part.type === 10) return [{node: h('div', {class: 'md'}, markdown(part.content))}];
  const inner = part.type === 18 ? [part.component] : part.components ?? [];
  return inner.map(one => labelled({...one, label: part.label ?? one.label}, part.description));
}

function labelled(part, description) {
  const made = field(part);
  if (!made) return {node: h('p', {}, part.label ?? '')};
  const id = `field-${++count}`;
  const input = made.node.matches('input, textarea, button') ? made.node : made.node.querySelector('input') ?? made.node;
  const error = h('p', {class: 'error', id: `${id}-error`, hidden: true});
  input.id = id;
  input.dataset.field = part.custom_id;
  input.setAttribute('aria-describedby', `${id}-hint ${id}-error`);
  const required = part.required !== false && part.type !== 23;
  return {
    id: part.custom_id,
    field: made,
    focus: () => input.focus(),
    check() {
      const problem = made.problem();
      error.textContent = problem ?? '';
      error.hidden = !problem;
      input.setAttribute('aria-invalid', String(Boolean(problem)));
      return !problem;
    },
    node: h('div', {class: 'field'},
      h('label', {for: id}, part.label ?? '', required ? h('span', {class: 'required'}, t('required')) : null),
      h('p', {class: 'hint', id: `${id}-hint`, hidden: !description}, description ?? ''),
      made.node,
      error),
  };
}
