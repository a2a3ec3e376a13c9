// Every shipped scenario, by folder and tag.

import { html, nothing, render } from './lib/lit-html/lit-html.js';
import { repeat } from './lib/lit-html/directives/repeat.js';
import { foreign, outcomeTag } from './parts.js';
import { get, page } from './web.js';
import { alsoKnown, day, has, name, t } from './words.js';

let scenarios = [];
let place;
const wanted = { text: '', folder: '', tag: '' };

export function folderName(folder) {
  const [first, second] = folder.split('/');
  if (first === 'reforms') {
    return t('library.folders.reforms', { name: has(`book.${second}.title`) ? t(`book.${second}.title`) : second });
  }
  return has(`library.folders.${folder}`) ? t(`library.folders.${folder}`) : folder;
}

/** Where a scenario is opened at the table. */
export function atTheTable(scenario, date = scenario.asOf, applicant = scenario.answers[0]?.applicant) {
  const query = { scenario: scenario.path, date, applicant };
  if (scenario.rules !== 'nato') {
    query.rules = scenario.rules;
  }
  return page('/', query);
}

function matches(scenario) {
  const text = [scenario.title, scenario.path, scenario.about ?? '', ...scenario.tags, ...scenario.answers.map((each) => name(each.applicant))]
    .join(' ')
    .toLowerCase();
  return (
    (!wanted.folder || scenario.folder === wanted.folder) &&
    (!wanted.tag || scenario.tags.includes(wanted.tag)) &&
    wanted.text.toLowerCase().split(/\s+/).every((part) => text.includes(part))
  );
}

function choose(key, value) {
  wanted[key] = value;
  const query = Object.fromEntries(Object.entries(wanted).filter(([, each]) => each));
  history.replaceState(null, '', page('/library', query));
  draw();
}

function entry(scenario) {
  alsoKnown(scenario.names);
  return html`<li>
    <p><a href=${page(`/library/${scenario.path}`)}>${foreign(scenario.title)}</a></p>
    <p>
      ${scenario.answers.map(
        (each) => html`<span class="answer-line">${t('at', { state: name(each.applicant), day: day(scenario.asOf) })} ${outcomeTag(each.outcome)}</span>&ensp;`,
      )}
      <a href=${atTheTable(scenario)} aria-label="${t('library.open')}: ${scenario.title}">${t('library.open')}</a>
    </p>
    ${scenario.tags.length
      ? html`<ul class="tags" lang="en">${scenario.tags.map((tag) => html`<li>${tag}</li>`)}</ul>`
      : nothing}
  </li>`;
}

function options(values, chosen, text) {
  return html`<option value="">${t('library.every')}</option>
    ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${text(value)}</option>`)}`;
}

function draw() {
  const folders = [...new Set(scenarios.map((each) => each.folder))];
  const tags = [...new Set(scenarios.flatMap((each) => each.tags))].sort();
  const found = scenarios.filter(matches);
  const groups = folders.map((folder) => [folder, found.filter((each) => each.folder === folder)]).filter(([, list]) => list.length);
  render(
    html`<h1>${t('library.title')}</h1>
      <p>${t('library.about')}</p>
      <form class="filters" role="search" @submit=${(event) => event.preventDefault()}>
        <label class="field"><span>${t('library.search')}</span>
          <input id="search" type="search" .value=${wanted.text} @input=${(event) => choose('text', event.target.value)} /></label>
        <label class="field"><span>${t('library.folder')}</span>
          <select id="folder" @change=${(event) => choose('folder', event.target.value)}>${options(folders, wanted.folder, folderName)}</select></label>
        <label class="field"><span>${t('library.tag')}</span>
          <select id="tag" @change=${(event) => choose('tag', event.target.value)}>${options(tags, wanted.tag, (tag) => tag)}</select></label>
      </form>
      <p role="status">${found.length ? t('library.found', { n: found.length }) : t('library.none')}</p>
      ${groups.map(
        ([folder, list]) => html`<section>
          <h2>${folderName(folder)} <small>${list.length}</small></h2>
          <ul class="entries">${repeat(list, (each) => each.path, entry)}</ul>
        </section>`,
      )}`,
    place,
  );
}

export async function show(main) {
  place = main;
  const query = new URLSearchParams(location.search);
  Object.keys(wanted).forEach((key) => {
    wanted[key] = query.get(key) ?? '';
  });
  scenarios = await get('/scenarios');
  draw();
}
