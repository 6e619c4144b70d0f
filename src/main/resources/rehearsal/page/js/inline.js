// Discord's inline markdown as nodes.

import {h, link} from './dom.js';
import {moment} from './time.js';
import {channelOf, nameOf, roleOf, state} from './state.js';
import {t} from './texts.js';

const pill = (text, mine) => h('span', {class: mine ? 'pill mine' : 'pill'}, text);

const spoiler = (...children) =>
  h('button', {
    type: 'button',
    class: 'spoiler',
    'aria-label': t('spoiler'),
    onclick: event => {
      const open = event.currentTarget;
      open.classList.add('open');
      open.removeAttribute('aria-label');
    },
  }, h('span', {}, ...children));

const RULES = [
  [/\\([^A-Za-z0-9\s])/y, m => m[1]],
  [/(`+)([^]*?[^`])\1(?!`)/y, m => h('code', {}, m[2].trim())],
  [/<t:(-?\d{1,14})(?::([tTdDfFRsS]))?>/y, m => moment(m[1], m[2]) ?? m[0]],
  [/<@!?(\d+)>/y, m => pill(`@${nameOf(m[1]) ?? m[1]}`, m[1] === state.me?.id)],
  [/<@&(\d+)>/y, m => pill((roleOf(m[1])?.name ?? m[1]).replace(/^@?/, '@'), state.view.me.roles?.includes(m[1]))],
  [/<#(\d+)>/y, m => pill(`#${channelOf(m[1])?.name ?? m[1]}`)],
  [/<\/([^:>]{1,100}):\d+>/y, m => pill(`/${m[1]}`)],
  [/<a?:(\w{2,32}):\d+>/y, m => `:${m[1]}:`],
  [/@(everyone|here)\b/y, m => pill(m[0])],
  [/<(https?:\/\/[^\s>]+)>/y, m => link(m[1], m[1])],
  [/\[((?:[^\[\]\\]|\\.)+)\]\(<?(https?:\/\/[^\s)>]+)>?(?:\s+"[^"]*")?\)/y, m => link(m[2], inline(m[1]))],
  [/https?:\/\/[^\s<>"、。（）「」]+[^\s<>"、。（）「」.,:;!?)]/y, m => link(m[0], m[0])],
  [/\*\*([^]+?)\*\*(?!\*)/y, m => h('strong', {}, inline(m[1]))],
  [/__([^]+?)__(?!_)/y, m => h('u', {}, inline(m[1]))],
  [/~~([^]+?)~~/y, m => h('s', {}, inline(m[1]))],
  [/\|\|([^]+?)\|\|/y, m => spoiler(inline(m[1]))],
  [/\*(?!\s)((?:\*\*|[^*])+?)\*(?!\*)/y, m => h('em', {}, inline(m[1]))],
  [/_((?:__|[^_])+?)_(?![\p{L}\p{N}_])/yu, m => h('em', {}, inline(m[1]))],
  [/\n/y, () => h('br')],
];

export function inline(text) {
  const nodes = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const hit = matchAt(text, at);
    if (hit) {
      if (plain) nodes.push(plain);
      plain = '';
      nodes.push(hit.node);
      at += hit.length;
    } else {
      plain += text[at++];
    }
  }
  if (plain) nodes.push(plain);
  return nodes;
}

function matchAt(text, at) {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    // An underscore inside a word is an underscore.
    if (match && !(match[0].startsWith('_') && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !match[0].startsWith('__'))) {
      return {node: make(match), length: match[0].length};
    }
  }
  return null;
}
