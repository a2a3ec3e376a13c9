// The rule book: every entry, to be searched.

import { html, nothing, render } from './lib/lit-html/lit-html.js';
import { repeat } from './lib/lit-html/directives/repeat.js';
import { bookTitle } from './books.js';
import { forceTag, foreign, ruleLink, ruleSentence, told } from './parts.js';
import { get, page } from './web.js';
import { t } from './words.js';

const FORCES = ['treaty', 'protocol', 'general', 'domestic', 'practice', 'political', 'model'];

let entries = [];
let books = [];
let place;
let chosen = 'nato';
const wanted = { text: '', force: '' };

function matches(entry) {
  const text = [entry.id, entry.title?.text ?? '', ...entry.rules.flatMap((rule) => [rule.name, rule.says, rule.source])].join(' ').toLowerCase();
  return (
    (!wanted.force || entry.rules.some((rule) => rule.force === wanted.force)) &&
    wanted.text.toLowerCase().split(/\s+/).every((part) => text.includes(part))
  );
}

async function chooseBook(id) {
  chosen = id;
  history.replaceState(null, '', page('/rules', id === 'nato' ? {} : { rules: id }));
  entries = await get('/rules', { rules: id });
  draw();
}

function line(entry) {
  return html`<li>
    <p>${ruleLink(entry.id, chosen)} ${entry.title ? html`<b>${told(entry.title)}</b> ` : nothing}${entry.own ? html`<small>(${t('rules.changed')})</small>` : nothing}</p>
    ${entry.rules.map(
      (rule) => html`<p>${forceTag(rule.force)} ${foreign(rule.name, rule.language)} — <span class="about">${ruleSentence(rule)}</span></p>`,
    )}
  </li>`;
}

function draw() {
  const found = entries.filter(matches);
  render(
    html`<h1>${t('rules.title')}</h1>
      <p>${t('rules.about')}</p>
      <form class="filters" role="search" @submit=${(event) => event.preventDefault()}>
        <label class="field"><span>${t('rules.search')}</span>
          <input id="search" type="search" .value=${wanted.text} @input=${(event) => {
            wanted.text = event.target.value;
            draw();
          }} /></label>
        <label class="field"><span>${t('rules.force')}</span>
          <select id="force" @change=${(event) => {
            wanted.force = event.target.value;
            draw();
          }}>
            <option value="">${t('rules.every')}</option>
            ${FORCES.map((force) => html`<option value=${force}>${t(`force.${force}`)}</option>`)}
          </select></label>
        <label class="field"><span>${t('table.rules')}</span>
          <select id="rules" @change=${(event) => chooseBook(event.target.value)}>
            ${books.map((book) => html`<option value=${book.id} ?selected=${book.id === chosen}>${bookTitle(book)}</option>`)}
          </select></label>
      </form>
      <p role="status">${found.length ? t('rules.found', { n: found.length }) : t('rules.none')}</p>
      <ul class="entries">${repeat(found, (each) => each.id, line)}</ul>`,
    place,
  );
}

export async function show(main) {
  place = main;
  const query = new URLSearchParams(location.search);
  chosen = query.get('rules') ?? 'nato';
  wanted.text = query.get('text') ?? '';
  const [about, list] = await Promise.all([get(''), get('/rules', { rules: chosen })]);
  books = about.rules;
  entries = list;
  draw();
}
