// The words of the page, in the reader's language: from its message file, and names and dates as that language has them.

import { get, language } from './web.js';

let messages = {};
const names = new Map();
const own = new Map();
const plural = new Intl.PluralRules(language);
const lists = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
// NATO's English is British: the day comes before the month.
const locale = language === 'en' ? 'en-GB' : language;
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });

export let states = [];
export let accessions = [];

export async function loadWords() {
  const [loaded, known] = await Promise.all([get('/messages'), get('/states')]);
  messages = loaded.page;
  states = known.states;
  accessions = known.accessions;
  states.forEach((state) => names.set(state.code, state.name));
  return loaded.languages;
}

/** Names that a scenario gives to states of its own. */
export function alsoKnown(given) {
  Object.entries(given ?? {}).forEach(([code, name]) => own.set(code, name));
}

/** A text of the message file; of two numbers of it the one that `n` asks for, and with its blanks filled. */
export function t(key, values = {}) {
  const text = messages[key] ?? messages[`${key}.${plural.select(values.n ?? 0)}`] ?? messages[`${key}.other`] ?? key;
  return text.replace(/\{(\w+)\}/g, (blank, name) => values[name] ?? blank);
}

/** Whether the message file has a text under this key. */
export function has(key) {
  return messages[key] !== undefined;
}

/** A word of the formats, such as a vote or an outcome. */
export function word(kind, value) {
  return has(`${kind}.${value}`) ? t(`${kind}.${value}`) : value?.replaceAll('-', ' ');
}

export function name(code) {
  return own.get(code) ?? names.get(code) ?? (has(`actor.${code}`) ? t(`actor.${code}`) : code);
}

export const byName = (one, other) => name(one).localeCompare(name(other), language);

export function list(texts) {
  return lists.format(texts);
}

/** Few are named, of many the first, with how many more there are. */
export function few(codes, most = 6) {
  const sorted = [...codes].sort(byName).map(name);
  return sorted.length > most
    ? t('others', { some: sorted.slice(0, most - 1).join(', '), n: sorted.length - most + 1 })
    : list(sorted);
}

export function day(text) {
  return days.format(new Date(`${text}T00:00:00Z`));
}

export function shortDay(text) {
  return shortDays.format(new Date(`${text}T00:00:00Z`));
}

/** A text that begins a sentence. */
export function sentence(text) {
  return text ? text[0].toLocaleUpperCase(language) + text.slice(1) : text;
}
