// The page's way to the small Discord: reads and acts as one person, and hears what changed.

import {state} from './state.js';

async function read(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return response.json();
}

export const get = (path, params = {}) => fetch(`/_sim/${path}?${new URLSearchParams(params)}`).then(read);

const post = (path, body) =>
  fetch(`/_sim/${path}`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(body),
  }).then(read);

/** Acts as the person whom the page shows. Answers {result: 'ok' | 'failed' | 'form' | 'choices', …}. */
export async function act(action) {
  try {
    return await post('act', {as: state.me.id, channel: state.channel, ...action});
  } catch (error) {
    console.warn(error);
    return {result: 'failed'};
  }
}

export const moveClock = step => post('clock', step);

/** Calls back with {channel}, {view: true} or {now} on each change, and once after every reconnect. */
export function listen(onChange) {
  const source = new EventSource('/_sim/events');
  source.onmessage = event => onChange(JSON.parse(event.data));
  source.onopen = () => onChange({view: true});
  source.onerror = () => document.body.classList.add('offline');
}
