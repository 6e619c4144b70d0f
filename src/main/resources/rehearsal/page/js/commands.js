// What can be typed after a slash: every command's leaves, in the reader's language, and how typing finds them.

import {localised, searchable, state} from './state.js';

const SUB = 1;
const GROUP = 2;

/** [{name, title, description, options}] with `name` as Discord knows it: "meeting create". */
export function leaves() {
  return state.commands
    .filter(command => (command.type ?? 1) === 1)
    .flatMap(command => walk(command, [], []));
}

function walk(part, names, titles) {
  const here = [...names, part.name];
  const spoken = [...titles, localised(part, 'name')];
  const below = (part.options ?? []).filter(option => option.type === SUB || option.type === GROUP);
  if (below.length) return below.flatMap(option => walk(option, here, spoken));
  return [{
    name: here.join(' '),
    title: spoken.join(' '),
    description: localised(part, 'description'),
    options: part.options ?? [],
  }];
}

/** Those whose name in either language begins as typed come first, then those that contain it anywhere. */
export function matching(typed) {
  const wanted = searchable(typed.replace(/^[/／]/, ''));
  const rank = leaf => {
    const names = [searchable(leaf.name), searchable(leaf.title)];
    if (names.some(name => name.startsWith(wanted))) return 0;
    if (names.some(name => name.includes(wanted))) return 1;
    return searchable(leaf.description).includes(wanted) ? 2 : 3;
  };
  return leaves()
    .map(leaf => ({leaf, rank: rank(leaf)}))
    .filter(one => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(one => one.leaf);
}
