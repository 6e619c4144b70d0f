// The messages of the open channel: kept in step node by node, so that focus and scrolling stay where they are.

import {byId, fill, h} from './dom.js';
import {isEphemeral, messageNode, spoken} from './message.js';
import {language, state} from './state.js';
import {t} from './texts.js';

let drawn = new Map();
let shownFor = '';

export function drawLog(acts) {
  const log = byId('log');
  const key = `${state.me?.id}/${state.channel}/${language()}`;
  const fresh = key !== shownFor;
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  if (fresh) {
    drawn = new Map();
    fill(log);
    shownFor = key;
  }
  const visible = state.messages.filter(message => !state.hidden.has(message.id));
  const known = new Set(drawn.keys());
  const next = new Map(visible.map(message => [message.id, place(message, acts)]));
  arrange(log, visible.length ? [...next.values()].map(entry => entry.node) : [h('li', {class: 'empty'}, t('empty'))]);
  drawn = next;
  refocus(log);
  const added = visible.filter(message => !known.has(message.id));
  if (!fresh && added.length) byId('live').textContent = added.map(spoken).join(' / ');
  if (fresh || (atEnd && added.length)) log.scrollTop = log.scrollHeight;
  else next.get(added.findLast(isEphemeral)?.id)?.node.scrollIntoView({block: 'nearest'});
}

/** Moves only what is not yet in its place: a node that is taken out loses the focus. */
function arrange(log, nodes) {
  const wanted = new Set(nodes);
  [...log.children].filter(node => !wanted.has(node)).forEach(node => node.remove());
  nodes.forEach((node, index) => {
    if (log.children[index] !== node) log.insertBefore(node, log.children[index] ?? null);
  });
}

let lost = null;

function place(message, acts) {
  // Names that a message mentions may become known later.
  const signature = JSON.stringify([message, state.view.users.length, Math.floor(state.now / 60000)]);
  const before = drawn.get(message.id);
  if (before?.signature === signature) return before;
  const key = before?.node.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  if (key) lost = {message: message.id, key};
  return {signature, node: messageNode(message, acts)};
}

/** A button that was redrawn while it had the focus has it still. */
function refocus(log) {
  if (!lost) return;
  const scope = `[data-message="${CSS.escape(lost.message)}"]`;
  (log.querySelector(`${scope} [data-key="${CSS.escape(lost.key)}"]:not(:disabled)`) ??
    log.querySelector(`${scope} [data-key]:not(:disabled)`))?.focus({preventScroll: true});
  lost = null;
}
