// Times in the reader's words, always in Japan's zone.

import {language, state} from './state.js';
import {h} from './dom.js';

const ZONE = 'Asia/Tokyo';
const FORMATS = {
  t: {timeStyle: 'short'},
  T: {timeStyle: 'medium'},
  d: {dateStyle: 'short'},
  D: {dateStyle: 'long'},
  f: {dateStyle: 'long', timeStyle: 'short'},
  F: {dateStyle: 'full', timeStyle: 'short'},
  s: {dateStyle: 'short', timeStyle: 'short'},
  clock: {year: 'numeric', month: 'long', day: 'numeric', weekday: 'short', hour: 'numeric', minute: '2-digit'},
  S: {dateStyle: 'short', timeStyle: 'medium'},
};

export const format = (millis, style) =>
  new Intl.DateTimeFormat(language(), {timeZone: ZONE, ...FORMATS[style]}).format(new Date(millis));

const STEPS = [
  ['year', 31536000],
  ['month', 2592000],
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function relative(millis) {
  const seconds = Math.round((millis - state.now) / 1000);
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? STEPS.at(-1);
  return new Intl.RelativeTimeFormat(language(), {numeric: 'auto'}).format(Math.trunc(seconds / size), unit);
}

/** Discord's <t:seconds:style>; null where there is no such moment. */
export function moment(seconds, style = 'f') {
  const millis = Number(seconds) * 1000;
  if (Math.abs(millis) > 8.64e15) return null;
  const text = style === 'R' ? relative(millis) : format(millis, style);
  return h('time', {datetime: new Date(millis).toISOString(), title: format(millis, 'F')}, text);
}

/** The moment as a local date and time input in Japan writes it: 2026-12-05T14:00. */
export const local = millis => {
  const parts = new Intl.DateTimeFormat('sv-SE', {timeZone: ZONE, dateStyle: 'short', timeStyle: 'short'});
  return parts.format(new Date(millis)).replace(' ', 'T');
};
