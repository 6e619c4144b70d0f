// The field below the messages: plain text, or a command after a slash.

import {act, get} from './api.js';
import {answered} from './answers.js';
import {matching} from './commands.js';
import {draft} from './draft.js';
import {byId, fill, h} from './dom.js';
import {listbox} from './listbox.js';
import {channelOf, state} from './state.js';
import {t} from './texts.js';

export function drawComposer({focus = false} = {}) {
  const node = byId('composer');
  node.onkeydown = null;
  const channel = channelOf(state.channel);
  if (!channel) return fill(node);
  const input = h('input', {
    id: 'say',
    type: 'text',
    maxlength: 2000,
    placeholder: t('message', {channel: channel.dm ? channel.name : `#${channel.name}`}),
    'aria-label': t('messageHint', {channel: channel.name}),
    enterkeyhint: 'send',
  });
  const commands = listbox(input, option => begin(option.value));
  commands.hide();
  let asked = false;
  const offer = async () => {
    const slashed = /^[/／]/.test(input.value);
    // Asked anew with each slash: the bot may have changed its commands.
    if (slashed && !asked) {
      asked = true;
      state.commands = (await get('commands', {as: state.me.id, channel: state.channel})).commands;
    }
    asked = slashed;
    if (slashed) {
      commands.show(matching(input.value).map(leaf => ({
        label: `/${leaf.title}`,
        note: leaf.title === leaf.name ? null : `/${leaf.name}`,
        hint: leaf.description,
        value: leaf,
      })));
    } else {
      commands.hide();
    }
  };
  const say = () => {
    const content = input.value.trim();
    if (!content || /^[/／]/.test(content)) return;
    input.value = '';
    act({do: 'say', content}).then(answer => answered(answer));
  };
  input.addEventListener('input', offer);
  input.addEventListener('keydown', event => {
    if (commands.key(event) || event.isComposing) return;
    if (event.key === 'Enter') say();
    if (event.key === 'Escape') commands.hide();
  });
  const slash = h('button', {
    type: 'button',
    class: 'slash',
    'aria-label': t('commands'),
    onclick: () => {
      input.value = '/';
      input.focus();
      offer();
    },
  }, '/');
  fill(node, commands.list, h('div', {class: 'line'}, slash, input,
    h('button', {type: 'button', class: 'primary', onclick: say}, t('send'))));
  if (focus) input.focus();
  return node;
}

function begin(leaf) {
  if (!leaf.options.length) {
    run({name: leaf.name, options: {}});
    return;
  }
  draft(byId('composer'), leaf, run);
}

async function run(command) {
  drawComposer({focus: true});
  if (!command) return;
  const node = byId('composer');
  node.setAttribute('aria-busy', 'true');
  const answer = await act({do: 'run', command: command.name, options: command.options});
  node.removeAttribute('aria-busy');
  answered(answer);
}
