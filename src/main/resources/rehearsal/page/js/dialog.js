// Windows before the page: the browser's own dialog keeps the focus inside, closes on Esc and gives the focus back.

import {h} from './dom.js';
import {t} from './texts.js';

/** Opens a dialog; the body is made by a function that is given `close`. Answers what `close` was called with. */
export function dialog(title, make, {kind = ''} = {}) {
  return new Promise(resolve => {
    let answer = null;
    const before = document.activeElement;
    const close = value => {
      answer = value ?? null;
      box.close();
    };
    const heading = h('h2', {id: 'dialog-title', tabindex: -1}, title);
    const box = h('dialog', {
      class: `sheet ${kind}`,
      'aria-labelledby': 'dialog-title',
      onclose: () => {
        box.remove();
        if (before?.isConnected) before.focus();
        resolve(answer);
      },
      onpointerdown: event => {
        if (event.target === box && kind !== 'form') close();
      },
    },
    h('div', {class: 'sheet-in'},
      h('header', {}, heading,
        h('button', {type: 'button', class: 'quiet', 'aria-label': t('close'), onclick: () => close()}, '✕')),
      make(close)));
    document.body.append(box);
    box.showModal();
    (box.querySelector('[autofocus]') ?? heading).focus();
  });
}
