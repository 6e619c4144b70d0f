// Discord's block markdown as nodes: headings, subtext, quotes, lists, code.

import {h} from './dom.js';
import {inline} from './inline.js';

const LIST = /^(\s*)([-*]|\d{1,9}\.)\s+(.*)$/;

export function markdown(text) {
  const lines = (text ?? '').split('\n');
  const nodes = [];
  let paragraph = [];
  const flush = () => {
    if (paragraph.length) nodes.push(h('p', {}, inline(paragraph.join('\n'))));
    paragraph = [];
  };
  while (lines.length) {
    const block = code(lines) ?? heading(lines) ?? quote(lines) ?? list(lines);
    if (block) {
      flush();
      nodes.push(block);
    } else {
      paragraph.push(lines.shift());
    }
  }
  flush();
  return nodes;
}

function code(lines) {
  const rest = lines.join('\n');
  const match = /^```(?:([\w+-]*)\n)?([^]*?)\n?```[^\S\n]*(?:\n|$)/.exec(rest);
  if (!match) return null;
  const left = rest.slice(match[0].length);
  lines.splice(0, lines.length, ...(left ? left.split('\n') : []));
  return h('pre', {tabindex: 0}, h('code', {}, match[2]));
}

function heading(lines) {
  const match = /^(#{1,3}|-#)\s+(.+)$/.exec(lines[0]);
  if (!match) return null;
  lines.shift();
  // The page itself owns the first two levels.
  return match[1] === '-#'
    ? h('p', {class: 'subtext'}, inline(match[2]))
    : h(`h${match[1].length + 2}`, {}, inline(match[2]));
}

function quote(lines) {
  if (lines[0].startsWith('>>> ')) {
    const rest = lines.splice(0).join('\n');
    return h('blockquote', {}, markdown(rest.slice(4)));
  }
  const quoted = [];
  while (lines.length && lines[0].startsWith('> ')) quoted.push(lines.shift().slice(2));
  return quoted.length ? h('blockquote', {}, markdown(quoted.join('\n'))) : null;
}

/** A line further in than its list's mark belongs to the item before it. */
const continues = (line, depth) => Boolean(line?.trim()) && /^ */.exec(line)[0].length > depth && !LIST.test(line);

function list(lines) {
  const first = LIST.exec(lines[0]);
  if (!first) return null;
  const depth = first[1].length;
  const ordered = /\d/.test(first[2]);
  const node = h(ordered ? 'ol' : 'ul', ordered ? {start: Number.parseInt(first[2], 10)} : {});
  while (lines.length) {
    const match = LIST.exec(lines[0]);
    if (!match || match[1].length < depth || (match[1].length === depth && /\d/.test(match[2]) !== ordered)) break;
    if (match[1].length > depth) {
      node.lastElementChild.append(list(lines));
    } else {
      lines.shift();
      const text = [match[3]];
      while (continues(lines[0], depth)) text.push(lines.shift().trim());
      node.append(h('li', {}, inline(text.join('\n'))));
    }
  }
  return node;
}
