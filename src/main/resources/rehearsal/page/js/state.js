// What the page knows at the moment, and the few questions that everything asks of it.

export const state = {
  people: [],
  me: null,
  view: {guild: {name: ''}, channels: [], roles: [], users: [], events: [], me: {}},
  channel: null,
  messages: [],
  commands: [],
  unread: new Set(),
  hidden: new Set(),
  now: Date.now(),
};

export const language = () => (state.me?.locale === 'en-US' ? 'en-US' : 'ja');

export const channelOf = id => state.view.channels.find(channel => channel.id === id);
export const roleOf = id => state.view.roles.find(role => role.id === id);
export const userOf = id => state.view.users.find(user => user.id === id);
export const nameOf = id => userOf(id)?.name ?? state.people.find(person => person.id === id)?.name;

/** A name, description or choice in the reader's language, as Discord localises it. */
export const localised = (thing, key) => thing[`${key}_localizations`]?.[language()] ?? thing[key];

/** How search compares: full and half width, katakana and hiragana, 髙 and 高, upper and lower case are one. */
export const searchable = text =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[髙﨑邊邉濵]/g, kanji => ({髙: '高', 﨑: '崎', 邊: '辺', 邉: '辺', 濵: '浜'})[kanji])
    .replace(/\s+/g, '');
