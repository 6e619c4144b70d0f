// Starts the page and keeps it in step with the small Discord.

import {act, get, listen} from './api.js';
import {byId} from './dom.js';
import {drawLog} from './log.js';
import {draw, pane, tick} from './screen.js';
import {drawSide} from './side.js';
import {channelOf, state} from './state.js';
import {choosePerson, clockWindow, eventWindow, personMenu} from './windows.js';
import {welcome, welcomed} from './welcome.js';

const acts = {
  open: id => {
    go(state.me.id, id);
    pane('talk');
  },
  people: async () => {
    const id = await choosePerson();
    if (id) go(id, state.channel);
  },
  menu: async () => {
    await doing;
    perform(await personMenu());
  },
  voice: (channel, inside) => perform({do: inside ? 'leaveVoice' : 'enterVoice', channel: channel.id}),
  clock: async () => {
    const now = await clockWindow();
    if (now) tick(now);
  },
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

let doing = Promise.resolve();

/** One after the other, each seen before the next is chosen. */
function perform(action) {
  if (action) doing = act(action).then(look);
}

async function look() {
  state.people = (await get('people')).people;
  state.me = state.people.find(person => person.id === state.me?.id) ?? state.people[0];
  const asked = state.me.id;
  const view = await get('view', {as: asked});
  if (asked !== state.me.id) return;
  state.view = view;
  draw(acts);
}

async function read() {
  const {channel, me} = state;
  if (!channelOf(channel)) return;
  const {messages} = await get('messages', {as: me.id, channel});
  if (channel !== state.channel || me.id !== state.me.id) return;
  state.messages = messages;
  drawLog(acts);
}

/** Reads the address: who, and where. */
async function follow() {
  const [, person, channel] = location.hash.split('/');
  if (person !== state.me.id) state.unread.clear();
  state.me = state.people.find(one => one.id === person) ?? state.me;
  state.channel = channel || null;
  state.messages = [];
  state.unread.delete(state.channel);
  await look();
  if (state.channel) pane('talk');
  await read();
}

const pending = {look: false, timer: null};

/** Many changes in one moment are one look. */
function changed(change) {
  document.body.classList.remove('offline');
  if (change.now) return tick(change.now);
  if (change.reader && change.reader !== state.me.id) return undefined;
  if (change.view || !channelOf(change.channel)) pending.look = true;
  if (change.message && change.channel !== state.channel) state.unread.add(change.channel);
  pending.timer ??= setTimeout(catchUp, 80);
  return undefined;
}

async function catchUp() {
  const everything = pending.look;
  Object.assign(pending, {look: false, timer: null});
  try {
    if (everything) await look();
    else drawSide(acts);
    await read();
  } catch (error) {
    console.warn(error);
  }
}

async function start() {
  tick((await get('clock')).now);
  await look();
  if (!location.hash) {
    const first = state.view.channels.find(channel => channel.type === 0);
    history.replaceState(null, '', `#/${state.me.id}/${first?.id ?? ''}`);
  }
  await follow();
  window.addEventListener('hashchange', follow);
  listen(changed);
  setInterval(() => tick(new Date(state.now + 1000).toISOString()), 1000);
  if (!welcomed()) welcome();
}

start();
