// Pictures and files that come with a message.

import {h, safeUrl} from './dom.js';
import {t} from './texts.js';

const UNITS = ['B', 'KB', 'MB'];

export function weight(bytes) {
  const step = bytes < 1024 ? 0 : bytes < 1048576 ? 1 : 2;
  return `${(bytes / 1024 ** step).toFixed(step ? 1 : 0)} ${UNITS[step]}`;
}

export function fileCard(file) {
  const href = safeUrl(file.url);
  return h('a', {class: 'file', href, download: file.filename ?? ''},
    h('span', {class: 'paper', 'aria-hidden': true}, '📄'),
    h('span', {class: 'label'}, file.filename ?? ''),
    h('span', {class: 'hint'}, [t('download'), file.size ? weight(file.size) : null].filter(Boolean).join(' · ')));
}

export function picture(url, description, {small = false, spoiler = false} = {}) {
  const src = safeUrl(url);
  if (!src) return null;
  const image = h('img', {src, alt: description ?? t('image'), loading: 'lazy', class: small ? 'thumb' : 'wide'});
  if (!spoiler) return image;
  return h('button', {
    type: 'button',
    class: 'veil',
    'aria-label': t('spoiler'),
    onclick: event => event.currentTarget.replaceWith(image),
  }, t('spoiler'));
}

export const attachments = message => {
  // A file that a component shows is not shown twice.
  const placed = JSON.stringify(message.components ?? []);
  return (message.attachments ?? [])
    .filter(file => !placed.includes(JSON.stringify(file.url)))
    .map(file => (file.content_type?.startsWith('image/') ? picture(file.url, file.description) : fileCard(file)));
};

/** A chosen file as {filename, content_type, base64}. */
export const carried = file =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve({
      filename: file.name,
      content_type: file.type || 'application/octet-stream',
      base64: reader.result.slice(reader.result.indexOf(',') + 1),
    });
    reader.readAsDataURL(file);
  });
