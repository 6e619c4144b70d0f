// What follows an interaction: a form that opens, or the word that it failed.

import {act} from './api.js';
import {byId, h} from './dom.js';
import {openForm} from './form.js';
import {t} from './texts.js';

/** @param at {message} for a component; nothing for a command */
export async function answered(answer, at = {}) {
  document.querySelectorAll('.failure').forEach(node => node.remove());
  if (answer.result === 'form') {
    await openForm(answer.form, values => act({do: 'submit', values}), () => act({do: 'dismiss'}));
  } else if (answer.result === 'failed') {
    fail(at.message);
  }
}

function fail(message) {
  const text = message ? t('failed') : t('noResponse');
  const item = message ? document.querySelector(`[data-message="${CSS.escape(message)}"] .body`) : byId('composer');
  const note = h('p', {class: 'failure', role: 'alert'}, `⚠ ${text}`);
  if (message) item?.append(note);
  else item?.prepend(note);
  note.scrollIntoView({block: 'nearest'});
}
