// The small windows of the left pane: people, a person's settings, the clock, an event, the welcome.

import {moveClock} from './api.js';
import {dialog} from './dialog.js';
import {h} from './dom.js';
import {markdown} from './markdown.js';
import {pick} from './picker.js';
import {channelOf, language, state} from './state.js';
import {t} from './texts.js';
import {format, local} from './time.js';

const DAY = 24 * 3600 * 1000;
const EVES = 2;

/** Answers the chosen person's id, or null. */
export async function choosePerson() {
  const [chosen] = (await pick(t('switchPerson'), state.people.map(person => ({
    label: person.name,
    hint: [person.reading, person.organisation, person.field].filter(Boolean).join(' · '),
    mark: person.coordinator ? t('coordinator') : null,
    value: person.id,
  })), {placeholder: t('searchPerson')})) ?? [];
  return chosen ?? null;
}

/** Answers what the person wants changed, as an action, or null. */
export function personMenu() {
  const {me} = state.view;
  const voice = me.voice ? channelOf(me.voice) : null;
  return dialog(state.me.name, close => {
    const choice = (label, action) => h('button', {type: 'button', class: 'secondary wide', onclick: () => close(action)}, label);
    return h('div', {class: 'stack'},
      h('p', {class: 'hint'}, t('language')),
      h('div', {class: 'pair'}, [['ja', '日本語'], ['en-US', 'English']].map(([locale, label]) =>
        h('button', {
          type: 'button',
          class: 'secondary',
          'aria-pressed': language() === locale,
          onclick: () => close({do: 'speak', locale}),
        }, label))),
      choice(me.dms === false ? t('dmsOpen') : t('dmsClosed'), {do: me.dms === false ? 'openDms' : 'closeDms'}),
      voice ? h('p', {class: 'hint'}, t('inVoice', {channel: voice.name})) : null,
      voice ? choice(t('leaveVoice'), {do: 'leaveVoice'}) : null,
      me.member === false ? choice(t('joinServer'), {do: 'join'}) : choice(t('leaveServer'), {do: 'leave'}));
  });
}

export function clockWindow() {
  return dialog(t('clock'), close => {
    const problem = h('p', {class: 'error', role: 'alert', hidden: true}, t('clockBack'));
    const until = h('input', {type: 'datetime-local', 'aria-label': t('until'), min: local(state.now)});
    until.value = local(state.now);
    const step = async body => {
      const answer = await moveClock(body);
      if (answer.now) close(answer.now);
      else problem.hidden = false;
    };
    const by = (label, forward) => h('button', {type: 'button', class: 'secondary', onclick: () => step({forward})}, label);
    return h('div', {class: 'stack'},
      h('p', {class: 'big'}, format(state.now, 'clock')),
      h('p', {class: 'hint'}, t('clockHint')),
      h('div', {class: 'pair'}, by(t('hour'), 'PT1H'), by(t('day'), 'P1D'), by(t('week'), 'P7D')),
      eves().map(([name, eve]) =>
        h('button', {type: 'button', class: 'secondary wide', onclick: () => step({to: local(eve)})}, t('eve', {name}))),
      until,
      problem,
      h('button', {type: 'button', class: 'primary', onclick: () => step({to: until.value})}, t('until')));
  });
}

/** The day before each of the next meetings, the same time of day: [[name, millis]]. */
const eves = () =>
  (state.view.events ?? [])
    .filter(event => event.status === 1)
    .map(event => [event.name, Date.parse(event.scheduled_start_time) - DAY])
    .filter(([, eve]) => eve > state.now)
    .sort((one, other) => one[1] - other[1])
    .slice(0, EVES);

export function eventWindow(event) {
  const place = event.entity_metadata?.location ?? channelOf(event.channel_id)?.name;
  const times = [event.scheduled_start_time, event.scheduled_end_time].filter(Boolean);
  return dialog(event.name, () => h('div', {class: 'stack md'},
    h('p', {}, `🕰 ${times.map(time => format(Date.parse(time), 'f')).join(' – ')}`),
    place ? h('p', {}, `📍 ${t('place', {place})}`) : null,
    [2, 3, 4].includes(event.status) ? h('p', {class: 'badge'}, t(`eventStatus${event.status}`)) : null,
    markdown(event.description)));
}
