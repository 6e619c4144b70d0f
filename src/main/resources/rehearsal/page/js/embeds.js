// Discord's older rich frames below a message.

import {h, link} from './dom.js';
import {inline} from './inline.js';
import {markdown} from './markdown.js';
import {picture} from './files.js';
import {format} from './time.js';

export const embeds = message => (message.embeds ?? []).map(embed);

function embed(part) {
  const node = h('article', {class: 'container embed'},
    part.author ? h('p', {class: 'hint'}, part.author.url ? link(part.author.url, part.author.name) : part.author.name) : null,
    part.title ? h('h4', {}, part.url ? link(part.url, inline(part.title)) : inline(part.title)) : null,
    part.thumbnail ? picture(part.thumbnail.url, '', {small: true}) : null,
    part.description ? h('div', {class: 'md'}, markdown(part.description)) : null,
    part.fields?.length
      ? h('dl', {}, part.fields.map(field =>
        h('div', {class: field.inline ? 'field inline' : 'field'},
          h('dt', {}, inline(field.name)),
          h('dd', {class: 'md'}, markdown(field.value)))))
      : null,
    part.image ? picture(part.image.url, '') : null,
    part.footer || part.timestamp
      ? h('p', {class: 'hint'},
        [part.footer?.text, part.timestamp ? format(Date.parse(part.timestamp), 'f') : null].filter(Boolean).join(' · '))
      : null);
  if (Number.isInteger(part.color)) {
    node.style.setProperty('--accent-bar', `#${part.color.toString(16).padStart(6, '0')}`);
  }
  return node;
}
