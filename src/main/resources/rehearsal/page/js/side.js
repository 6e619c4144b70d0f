// The left pane: who one is, channels with their threads, direct messages, events, the clock.

import {byId, fill, h, walkable} from './dom.js';
import {state} from './state.js';
import {t} from './texts.js';
import {format} from './time.js';

const SIGNS = {2: '🔊', 5: '📣', 10: '💬', 11: '💬', 12: '💬', 13: '🎙', 15: '🗂'};
const CATEGORY = 4;
const VOICE = [2, 13];

/** What a channel's name begins with. */
export const sign = channel => (channel.dm ? '✉' : SIGNS[channel.type] ?? '#');

/** @param acts {open(channel), people(), menu(), clock(), help(), event(event), voice(channel, inside)} */
export function drawSide(acts) {
  const {guild, channels, events, me} = state.view;
  const held = document.activeElement?.closest('#side')
    ? document.activeElement.dataset.key
    : null;
  const servers = channels.filter(channel => !channel.dm);
  const places = servers.filter(channel => !isThread(channel)).sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const roots = places.filter(channel => !places.some(category => category.id === channel.parent_id));
  // As on Discord, categories come after what stands in none.
  roots.sort((a, b) => (a.type === CATEGORY) - (b.type === CATEGORY));
  const side = byId('side');
  fill(side,
    h('header', {}, h('h1', {}, guild.name), h('span', {class: 'badge'}, t('rehearsal')),
      h('button', {type: 'button', class: 'quiet help', 'aria-label': t('help'), 'data-key': 'help', onclick: acts.help}, '?')),
    whoAmI(acts),
    h('div', {class: 'lists'},
      me.member === false ? h('p', {class: 'hint gone'}, t('gone')) : null,
      list(t('channels'), roots.flatMap(channel => branch(channel, servers, acts))),
      list(t('directMessages'), channels.filter(channel => channel.dm).map(channel => entry(channel, acts))),
      list(t('events'), (events ?? []).map(event => happening(event, acts)))),
    h('button', {type: 'button', class: 'clock', 'data-key': 'clock', onclick: acts.clock},
      h('span', {class: 'hint'}, `🕰 ${t('clock')}`),
      h('time', {id: 'now'}, format(state.now, 'clock'))));
  if (held) side.querySelector(`[data-key="${CSS.escape(held)}"]`)?.focus();
}

const isThread = channel => [10, 11, 12].includes(channel.type);

function whoAmI(acts) {
  const {me} = state;
  return h('div', {class: 'me'},
    h('button', {type: 'button', class: 'person', 'data-key': 'person', 'aria-haspopup': 'dialog', onclick: acts.people},
      h('span', {class: 'hint'}, t('you')),
      h('strong', {}, me.name, me.coordinator ? h('span', {class: 'badge'}, t('coordinator')) : null),
      h('span', {class: 'hint'}, [me.organisation, me.field].filter(Boolean).join(' · ')),
      h('span', {class: 'switch'}, `⇄ ${t('switchPerson')}`)),
    h('button', {type: 'button', class: 'quiet', 'aria-label': t('menu'), 'data-key': 'menu', onclick: acts.menu}, '⋯'));
}

const list = (title, items) =>
  items.length
    ? h('section', {}, h('h2', {}, title), walkable(h('ul', {}, items.map(item => h('li', {}, item))), 'button'))
    : null;

function branch(channel, all, acts) {
  if (channel.type === CATEGORY) {
    const inside = all.filter(each => each.parent_id === channel.id && !isThread(each));
    return [h('span', {class: 'category'}, channel.name), ...inside.flatMap(each => branch(each, all, acts))];
  }
  if (VOICE.includes(channel.type)) return [voiceEntry(channel, acts)];
  const threads = all.filter(thread => isThread(thread) && thread.parent_id === channel.id);
  return [entry(channel, acts), ...threads.map(thread => entry(thread, acts, 'thread'))];
}

/** Opens the chat of the channel like any other; going in and out is a button of its own. */
function voiceEntry(channel, acts) {
  const inside = state.view.me.voice === channel.id;
  return h('div', {class: 'voice'},
    entry(channel, acts),
    h('button', {
      type: 'button',
      class: 'secondary',
      'data-key': `voice-${channel.id}`,
      'aria-label': t(inside ? 'leaveVoiceOf' : 'joinVoice', {name: channel.name}),
      onclick: () => acts.voice(channel, inside),
    }, t(inside ? 'goOut' : 'goIn')));
}

function entry(channel, acts, kind = '') {
  const here = channel.id === state.channel;
  const inside = state.view.users.filter(user => user.voice === channel.id);
  const unread = state.unread.has(channel.id);
  return h('button', {
    type: 'button',
    class: ['entry', kind, unread ? 'unread' : ''].join(' ').trim(),
    'data-key': channel.id,
    'aria-current': here ? 'page' : null,
    onclick: () => acts.open(channel.id),
  },
  h('span', {class: 'sign', 'aria-hidden': true}, sign(channel)),
  h('span', {class: 'label'}, channel.name,
    inside.length ? h('span', {class: 'hint'}, inside.map(user => user.name).join('、')) : null),
  unread ? h('span', {class: 'dot', role: 'img', 'aria-label': t('unread')}) : null);
}

function happening(event, acts) {
  return h('button', {type: 'button', class: 'entry', 'data-key': event.id, onclick: () => acts.event(event)},
    h('span', {class: 'sign', 'aria-hidden': true}, '📅'),
    h('span', {class: 'label'}, event.name,
      h('span', {class: 'hint'}, format(Date.parse(event.scheduled_start_time), 'f'))));
}
