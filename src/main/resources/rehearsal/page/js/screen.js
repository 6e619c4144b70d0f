// Draws the whole page from the state.

import {drawComposer} from './composer.js';
import {byId, fill, h} from './dom.js';
import {drawLog} from './log.js';
import {drawSide, sign} from './side.js';
import {channelOf, language, state} from './state.js';
import {t} from './texts.js';
import {format} from './time.js';

let composed = '';

export function draw(acts) {
  document.documentElement.lang = language();
  document.title = `${state.me.name} – ${t('rehearsal')}`;
  drawSide(acts);
  drawHead(acts);
  if (channelOf(state.channel)) drawLog(acts);
  else fill(byId('log'), h('li', {class: 'empty'}, t('noChannel')));
  // A half-written command stays, unless somebody else sits here now or elsewhere.
  const place = `${state.me.id}/${channelOf(state.channel)?.id}/${language()}`;
  if (place !== composed) drawComposer();
  composed = place;
}

function drawHead(acts) {
  const channel = channelOf(state.channel);
  fill(byId('head'),
    h('button', {type: 'button', class: 'quiet back', 'aria-label': t('back'), onclick: () => pane('list')}, '‹'),
    h('h2', {}, channel ? (channel.dm ? channel.name : `${sign(channel)} ${channel.name}`) : ''),
    h('button', {type: 'button', class: 'quiet who', 'aria-label': t('switchPerson'), onclick: acts.people}, `⇄ ${state.me.name}`),
    h('span', {class: 'lost', role: 'status'}, t('offline')));
}

/** On a phone, which of the two panes is before one's eyes: list or talk. */
export function pane(name) {
  byId('app').dataset.pane = name;
  if (name === 'list') byId('side').querySelector('[aria-current]')?.focus();
}

/** Shows the bot's time, an ISO instant. */
export function tick(now) {
  state.now = Date.parse(now);
  const clock = byId('now');
  if (clock) clock.textContent = format(state.now, 'clock');
}
