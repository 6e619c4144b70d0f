// Discord's message components, old and new, as nodes.

import {act} from './api.js';
import {answered} from './answers.js';
import {choicesOf, shown} from './choices.js';
import {h, safeUrl} from './dom.js';
import {fileCard, picture} from './files.js';
import {markdown} from './markdown.js';
import {pick} from './picker.js';
import {t} from './texts.js';

const STYLES = {1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'away', 6: 'secondary'};

const KINDS = {
  1: (row, message) => h('div', {class: 'row'}, row.components.map(part => component(part, message))),
  2: button,
  3: select,
  5: select,
  6: select,
  7: select,
  8: select,
  9: (section, message) =>
    h('div', {class: 'section'},
      h('div', {class: 'texts'}, section.components.map(part => component(part, message))),
      h('div', {class: 'accessory'}, component(section.accessory, message))),
  10: text => h('div', {class: 'md'}, markdown(text.content)),
  11: thumbnail => picture(thumbnail.media.url, thumbnail.description, {small: true, spoiler: thumbnail.spoiler}),
  12: gallery => h('div', {class: 'gallery'}, gallery.items.map(item =>
    picture(item.media.url, item.description, {spoiler: item.spoiler}))),
  13: (file, message) => {
    const known = message.attachments?.find(one => one.url === file.file.url);
    return fileCard({filename: file.name ?? known?.filename, size: file.size ?? known?.size, url: file.file.url});
  },
  14: separator => h('hr', {class: `${separator.divider === false ? 'blank' : ''} ${separator.spacing === 2 ? 'wide' : ''}`}),
  17: container,
};

export const component = (part, message) => KINDS[part.type]?.(part, message) ?? null;

export const components = message => (message.components ?? []).map(part => component(part, message));

function container(part, message) {
  const node = h('div', {class: part.spoiler ? 'container veiled' : 'container'},
    part.components.map(inner => component(inner, message)));
  if (Number.isInteger(part.accent_color)) {
    node.style.setProperty('--accent-bar', `#${part.accent_color.toString(16).padStart(6, '0')}`);
  }
  if (part.spoiler) node.addEventListener('click', () => node.classList.remove('veiled'), {once: true});
  return node;
}

function face(part) {
  const emoji = part.emoji ? (part.emoji.id ? `:${part.emoji.name}:` : part.emoji.name) : null;
  return [
    emoji ? h('span', {class: 'emoji', 'aria-hidden': Boolean(part.label)}, emoji) : null,
    part.label ? h('span', {}, part.label) : null,
  ];
}

function button(part, message) {
  const look = `press ${STYLES[part.style] ?? 'secondary'}`;
  if (part.style === 5) {
    const href = safeUrl(part.url);
    return href && !part.disabled
      ? h('a', {class: look, href, target: '_blank', rel: 'noopener noreferrer'}, face(part), ' ↗')
      : h('button', {class: look, disabled: true}, face(part));
  }
  return h('button', {
    type: 'button',
    class: look,
    disabled: part.disabled,
    'data-key': part.custom_id,
    onclick: event =>
      wait(event.currentTarget, message, {do: 'press', message: message.id, custom_id: part.custom_id}),
  }, face(part));
}

function select(part, message) {
  const chosen = choicesOf(part).filter(option => option.chosen).map(option => option.value);
  const label = part.placeholder ?? t('choose');
  return h('button', {
    type: 'button',
    class: 'select',
    disabled: part.disabled,
    'data-key': part.custom_id,
    'aria-haspopup': 'dialog',
    'aria-label': chosen.length ? `${label}: ${shown(part, chosen)}` : label,
    onclick: async event => {
      const node = event.currentTarget;
      const values = await pick(label, choicesOf(part), {min: part.min_values ?? 1, max: part.max_values ?? 1});
      if (values) wait(node, message, {do: 'select', message: message.id, custom_id: part.custom_id, values});
    },
  }, h('span', {}, chosen.length ? shown(part, chosen) : label), h('span', {'aria-hidden': true}, '▾'));
}

/** One press at a time per button: busy until the bot has answered or three seconds are over. */
async function wait(node, message, action) {
  if (node.getAttribute('aria-busy')) return;
  node.setAttribute('aria-busy', 'true');
  const answer = await act(action);
  node.removeAttribute('aria-busy');
  answered(answer, {message: message.id});
}
