// Builds nodes. Text only ever becomes a text node, so nothing that a person typed can become markup.

export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    // Of a state that is false, only assistive technology wants to hear.
    else if (name.startsWith('aria-')) node.setAttribute(name, String(value));
    else if (value === false) continue;
    else if (name === 'value') node.value = value;
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...flat(children));
  return node;
}

export function fill(node, ...children) {
  node.replaceChildren(...flat(children));
  return node;
}

const flat = children => children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);

export const byId = id => document.getElementById(id);

/** Arrow keys, Home and End walk through the elements that the selector finds inside the node. */
export function walkable(node, selector) {
  node.addEventListener('keydown', event => {
    const items = [...node.querySelectorAll(selector)].filter(item => !item.disabled);
    const at = items.indexOf(document.activeElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1}[event.key];
    if (at < 0 || to === undefined || !items[to]) return;
    event.preventDefault();
    items[to].focus();
  });
  return node;
}

/** Only addresses that a browser opens harmlessly; anything else is no link. */
export function safeUrl(url) {
  try {
    const parsed = new URL(url, location.href);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

export function link(url, ...children) {
  const href = safeUrl(url);
  return href
    ? h('a', {href, target: '_blank', rel: 'noopener noreferrer'}, ...children)
    : h('span', {}, ...children);
}
