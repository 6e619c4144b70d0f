// Starts the page and keeps it in step with the small Discord.

import {act, get, listen} from './api.js';
import {drawComposer} from './composer.js';
import {byId, fill, h} from './dom.js';
import {drawLog} from './log.js';
import {drawSide} from './side.js';
import {channelOf, language, state} from './state.js';
import {t} from './texts.js';
import {format} from './time.js';
import {choosePerson, clockWindow, eventWindow, personMenu} from './windows.js';
import {welcome, welcomed} from './welcome.js';

const app = byId('app');

const acts = {
  open: id => go(state.me.id, id),
  people: async () => {
    const id = await choosePerson();
    if (id) go(id, state.channel);
  },
  menu: async () => perform(await personMenu()),
  voice: channel => perform({do: 'enterVoice', channel: channel.id}),
  clock: async () => tick(await clockWindow()),
  event: eventWindow,
  help: welcome,
  dismiss: message => {
    state.hidden.add(message.id);
    drawLog(acts);
    byId('say')?.focus();
  },
};

/** Person and channel are in the address, so that two windows can be two people. */
const go = (person, channel) => {
  location.hash = `/${person}/${channel ?? ''}`;
};

async function perform(action) {
  if (!action) return;
  await act(action);
  await loadPeople();
  await loadView();
}

async function loadPeople() {
  state.people = (await get('people')).people;
  state.me = state.people.find(person => person.id === state.me?.id) ?? state.people[0] ?? null;
}

async function loadView() {
  const asked = state.me.id;
  const view = await get('view', {as: asked});
  if (asked !== state.me.id) return;
  state.view = view;
  if (state.channel && !channelOf(state.channel)) state.channel = null;
  drawAll();
}

async function loadMessages() {
  const {channel, me} = state;
  if (!channel) return;
  const {messages} = await get('messages', {as: me.id, channel});
  if (channel !== state.channel || me.id !== state.me.id) return;
  state.messages = messages;
  drawLog(acts);
}

function drawAll() {
  document.documentElement.lang = language();
  document.title = `${state.me.name} – ${t('rehearsal')}`;
  drawSide(acts);
  drawHead();
  if (channelOf(state.channel)) drawLog(acts);
  else fill(byId('log'), h('li', {class: 'empty'}, t('noChannel')));
}

function drawHead() {
  const channel = channelOf(state.channel);
  fill(byId('head'),
    h('button', {type: 'button', class: 'quiet back', 'aria-label': t('back'), onclick: () => pane('list')}, '‹'),
    h('h2', {}, channel ? (channel.dm ? channel.name : `# ${channel.name}`) : ''),
    h('button', {type: 'button', class: 'quiet who', 'aria-label': t('switchPerson'), onclick: acts.people}, `⇄ ${state.me.name}`),
    h('span', {class: 'lost', role: 'status'}, t('offline')));
}

function pane(name) {
  app.dataset.pane = name;
  if (name === 'list') byId('side').querySelector('[aria-current]')?.focus();
}

function tick(now) {
  if (!now) return;
  state.now = Date.parse(now);
  const clock = byId('now');
  if (clock) clock.textContent = format(state.now, 'F');
}

/** Reads the address: who, and where. */
async function follow() {
  const [, person, channel] = location.hash.split('/');
  const before = `${state.me?.id}/${state.channel}/${language()}`;
  state.me = state.people.find(one => one.id === person) ?? state.me;
  state.channel = channel || null;
  state.messages = [];
  await loadView();
  state.unread.delete(state.channel);
  if (before !== `${state.me.id}/${state.channel}/${language()}`) drawComposer();
  if (state.channel) pane('talk');
  drawSide(acts);
  await loadMessages();
}

const pending = {view: false, messages: false, timer: null};

/** Many changes in one moment are one look. */
function changed(change) {
  document.body.classList.remove('offline');
  if (change.now) return tick(change.now);
  if (change.view) pending.view = true;
  if (change.channel && !channelOf(change.channel)) pending.view = true;
  if (change.channel === state.channel || change.view) pending.messages = true;
  else if (change.message) state.unread.add(change.channel);
  pending.timer ??= setTimeout(catchUp, 80);
  return undefined;
}

async function catchUp() {
  const {view} = pending;
  Object.assign(pending, {view: false, messages: false, timer: null});
  try {
    if (view) {
      const spoke = language();
      await loadPeople();
      await loadView();
      if (spoke !== language() || !byId('composer').firstChild) drawComposer();
    } else {
      drawSide(acts);
    }
    await loadMessages();
  } catch (error) {
    console.warn(error);
  }
}

async function start() {
  await loadPeople();
  tick((await get('clock')).now);
  if (!location.hash) {
    const view = await get('view', {as: state.me.id});
    const first = view.channels.find(channel => channel.type === 0);
    history.replaceState(null, '', `#/${state.me.id}/${first?.id ?? ''}`);
  }
  await follow();
  window.addEventListener('hashchange', follow);
  listen(changed);
  setInterval(() => tick(new Date(state.now + 1000).toISOString()), 1000);
  if (!welcomed()) welcome();
}

start();
