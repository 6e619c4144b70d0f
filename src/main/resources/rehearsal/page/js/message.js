// One message as Discord would show it.

import {components} from './components.js';
import {embeds} from './embeds.js';
import {attachments} from './files.js';
import {h} from './dom.js';
import {markdown} from './markdown.js';
import {nameOf, state, userOf} from './state.js';
import {t} from './texts.js';
import {format} from './time.js';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
/** Message types. */
const THREAD_MADE = 18;
const THREAD_START = 21;

export const isEphemeral = message => Boolean(message.flags & EPHEMERAL);

const authorName = message => nameOf(message.author.id) ?? message.author.global_name ?? message.author.username;

const hue = id => Number(((BigInt(id) >> 22n) * 47n) % 360n);

const avatar = message => {
  const node = h('span', {class: 'avatar', 'aria-hidden': true}, [...authorName(message)][0]);
  node.style.setProperty('--hue', String(hue(message.author.id)));
  return node;
};

/** @param act what the message may ask for: dismiss(message), open(channel) */
export function messageNode(message, acts) {
  const mine = isEphemeral(message);
  return h('li', {
    class: ['message', mine ? 'ephemeral' : '', pinged(message) ? 'pinged' : ''].join(' ').trim(),
    'data-message': message.id,
  },
  avatar(message),
  h('div', {class: 'body'},
    origin(message),
    h('div', {class: 'by'},
      h('strong', {class: 'author'}, authorName(message)),
      message.author.bot ? h('span', {class: 'badge'}, t('app')) : null,
      h('time', {datetime: message.timestamp}, format(Date.parse(message.timestamp), 's'))),
    content(message),
    attachments(message),
    embeds(message),
    components(message),
    reactions(message),
    message.thread
      ? h('button', {type: 'button', class: 'thread', onclick: () => acts.open(message.thread.id)},
        `💬 ${t('thread', {name: message.thread.name})}`)
      : null,
    mine
      ? h('p', {class: 'only-you'}, `👁 ${t('onlyYou')} · `,
        h('button', {type: 'button', class: 'linkish', onclick: () => acts.dismiss(message)}, t('dismiss')))
      : null));
}

function content(message) {
  if (message.flags & LOADING) {
    return h('p', {class: 'thinking'}, t('thinking', {name: authorName(message)}));
  }
  if (message.type === THREAD_MADE) return h('p', {class: 'hint'}, t('threadMade', {name: message.content}));
  if (message.type === THREAD_START) {
    const first = message.referenced_message;
    return first ? [content(first), embeds(first), components(first)] : h('p', {class: 'hint'}, t('threadStart'));
  }
  if (!message.content) return null;
  return h('div', {class: 'md'}, markdown(message.content),
    message.edited_timestamp ? h('span', {class: 'hint'}, t('edited')) : null);
}

function origin(message) {
  const used = message.interaction_metadata;
  if (used?.user && used.type === 2 && !isEphemeral(message)) {
    return h('p', {class: 'origin'}, t('used', {name: nameOf(used.user.id) ?? used.user.global_name}));
  }
  const replied = message.referenced_message;
  return replied?.author && message.type === 19 ? h('p', {class: 'origin'}, t('reply', {name: authorName(replied)})) : null;
}

const reactions = message =>
  message.reactions?.length
    ? h('ul', {class: 'reactions'}, message.reactions.map(one => h('li', {}, `${one.emoji.name} ${one.count}`)))
    : null;

const pinged = message =>
  (message.mentions ?? []).some(user => user.id === state.me?.id) ||
  (message.mention_roles ?? []).some(role => state.view.me.roles?.includes(role)) ||
  Boolean(message.mention_everyone);

/** The message in a few spoken words, for those who do not see the screen. */
export function spoken(message) {
  const words = [];
  JSON.stringify(message.components ?? [], (key, value) => {
    if ((key === 'content' || key === 'label') && typeof value === 'string') words.push(value);
    return value;
  });
  const text = [message.content, ...(message.embeds ?? []).map(embed => embed.title), ...words].filter(Boolean).join(' ');
  return t('newMessage', {name: userOf(message.author.id)?.name ?? authorName(message), text: text.slice(0, 160)});
}
