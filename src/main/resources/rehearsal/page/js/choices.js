// What select menus, form fields and command options offer: listed values, people, roles, channels.

import {localised, roleOf, state} from './state.js';
import {t} from './texts.js';

const person = user => {
  const known = state.people.find(one => one.id === user.id);
  return {
    label: user.name,
    hint: known?.organisation,
    words: known?.reading,
    mark: known?.coordinator ? t('coordinator') : user.bot ? t('app') : null,
    value: user.id,
  };
};

const people = () => state.view.users.map(person);
const roles = () => state.view.roles.map(role => ({label: role.name.replace(/^@?/, '@'), value: role.id}));
const channels = types =>
  state.view.channels
    .filter(channel => !channel.dm && (!types?.length || types.includes(channel.type)))
    .map(channel => ({label: `#${channel.name}`, value: channel.id}));

const emojiText = emoji => (emoji ? `${emoji.id ? `:${emoji.name}:` : emoji.name} ` : '');

/** The options of a select menu, in a message (types 3, 5 to 8) or a form. */
export function choicesOf(select) {
  const preset = new Set((select.default_values ?? []).map(value => value.id));
  const entities = {
    5: people,
    6: roles,
    7: () => [...people(), ...roles()],
    8: () => channels(select.channel_types),
  }[select.type];
  return entities
    ? entities().map(option => ({...option, chosen: preset.has(option.value)}))
    : select.options.map(option => ({
      label: emojiText(option.emoji) + option.label,
      hint: option.description,
      value: option.value,
      chosen: option.default,
    }));
}

/** What can be offered for a command's option without asking the bot; null where the person types freely. */
export function choicesFor(option) {
  if (option.choices?.length) {
    return option.choices.map(choice => ({label: localised(choice, 'name'), value: choice.value, words: choice.name}));
  }
  return {
    5: () => [{label: t('yes'), value: true}, {label: t('no'), value: false}],
    6: people,
    7: () => channels(option.channel_types),
    8: roles,
    9: () => [...people(), ...roles()],
  }[option.type]?.() ?? null;
}

/** How a value of a select reads once it is chosen. */
export const shown = (select, values) =>
  choicesOf(select).filter(option => values.includes(option.value)).map(option => option.label).join('、') ||
  values.map(value => roleOf(value)?.name ?? value).join('、');
