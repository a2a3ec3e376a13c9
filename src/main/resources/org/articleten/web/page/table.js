// The Council table: what governments do, set by the reader, and what the rules make of it.

import { html, nothing, render } from './lib/lit-html/lit-html.js';
import { repeat } from './lib/lit-html/directives/repeat.js';
import { live } from './lib/lit-html/directives/live.js';
import { answerPart } from './answer.js';
import { bookAbout, bookTitle } from './books.js';
import { drawMap } from './map.js';
import { icon, reason, refused } from './parts.js';
import { BLANK, fromQuery, toQuery, withAct } from './state.js';
import { get, page, post, Refusal } from './web.js';
import { accessions, alsoKnown, byName, day, name, sentence, states, t, word } from './words.js';

const FIRST_DAY = '1949-01-01';
const LAST_DAY = '2026-12-31';
const CYCLE = ['consent', 'object', 'undecided'];
const VOTES = ['consent', 'reserve', 'object', 'conditional', 'silent', 'undecided', 'absent'];
const STEPS = ['question', 'signature', 'acceptance', 'deposit'];
const ACTS = { votes: 'question', signs: 'signature', accepts: 'acceptance' };
const OF_STEP = { question: 'votes', signature: 'signs', acceptance: 'accepts', deposit: 'accepts' };
const DAY = 86_400_000;

let state = fromQuery(location.search);
let answer = null;
let books = [];
let problem = null;
let past = [];
let future = [];
let brush = 'cycle';
let acting = null;
let said = '';
let place;
let updateMap = () => {};
let asked;
let reasoning = null;
let changes = null;
let linked = null;

const toNumber = (text) => Math.round(Date.parse(`${text}T00:00:00Z`) / DAY);
const toText = (number) => new Date(number * DAY).toISOString().slice(0, 10);

/** Which acts a click changes. */
function mode() {
  if (!state.scenario) {
    return OF_STEP[state.step];
  }
  const beyond = ['ratifying', 'cleared', 'member'].includes(answer?.result.stage);
  return acting ?? (beyond ? 'accepts' : 'votes');
}

function set(next, remember = true) {
  if (remember) {
    past.push(state);
    future = [];
  }
  state = next;
  reasoning = null;
  changes = null;
  linked = null;
  history.replaceState(null, '', page('/', toQuery(state)));
  ask();
  draw();
}

/** Asks for the answer; one that comes after a newer question is thrown away. */
async function ask() {
  asked?.abort();
  asked = new AbortController();
  const { signal } = asked;
  try {
    const response = await post('/table', state, signal);
    answer = await response.json();
    problem = null;
  } catch (refusal) {
    if (signal.aborted) {
      return;
    }
    problem = refusal;
    if (!(refusal instanceof Refusal)) {
      console.error(refusal);
    }
  }
  draw();
}

function cast(code) {
  const seat = answer?.seats.find((each) => each.code === code);
  const map = mode();
  if (map !== 'votes') {
    const does = map === 'signs' ? seat?.signed : seat?.accepted;
    const given = state[map][code];
    set(withAct(state, map, code, given === undefined ? !does : undefined));
    return;
  }
  const now = state.votes[code] ?? seat?.vote;
  let next = brush;
  if (brush === 'cycle') {
    if (seat?.party) {
      next = CYCLE[(CYCLE.indexOf(now) + 1) % CYCLE.length];
    } else {
      next = now === undefined || now === null ? 'object' : now === 'object' ? 'consent' : undefined;
    }
  }
  const asBefore = !state.scenario && seat?.party && next === state.default;
  set(withAct(state, 'votes', code, asBefore ? undefined : next));
  said = t('table.said', { state: name(code), does: next ? word('vote', next) : t('table.nothing') });
}

/** How a seat shows: its role, and that in a word. */
function shown(seat) {
  const map = mode();
  if (!seat.party) {
    const does = seat.vote ? word('vote', seat.vote) : t('table.nothing');
    return { role: 'outside', says: t('seat.outside', { does }) };
  }
  if (map !== 'votes') {
    const done = map === 'signs' ? seat.signed : seat.accepted;
    return { role: done ? 'agrees' : seat.pending ? 'open' : 'none', says: t(`seat.${map}-${done}`) };
  }
  if (!seat.role) {
    return seat.position
      ? { role: seat.position === 'support' ? 'agrees' : 'blocks', says: t(`seat.${seat.position}`) }
      : { role: 'none', says: t('seat.none') };
  }
  const role = seat.vote === 'conditional' && seat.role === 'blocks' ? 'condition' : seat.role;
  return { role, says: seat.vote ? word('vote', seat.vote) : t(`role.${seat.role}`) };
}

const ROLE_OF_VOTE = {
  consent: 'agrees',
  reserve: 'reserves',
  object: 'blocks',
  conditional: 'condition',
  silent: 'open',
  undecided: 'open',
  absent: 'open',
  abstain: 'abstains',
};

function seatButton(seat) {
  const { role, says } = shown(seat);
  return html`<button
    type="button"
    class="seat"
    data-code=${seat.code}
    data-role=${role}
    ?data-applicant=${seat.code === state.applicant}
    @click=${() => cast(seat.code)}
  >
    ${icon(role)}<span class="code" aria-hidden="true">${seat.code}</span>
    <span class="name">${name(seat.code)}</span>
    <span class="does">${says}</span>
  </button>`;
}

function brushes() {
  if (mode() !== 'votes') {
    return html`<p class="legend">${t(`table.click-${mode()}`)}</p>`;
  }
  const words = state.rules === 'model-nato' ? [...VOTES, 'abstain'] : VOTES;
  const counted = (vote) => answer?.seats.filter((seat) => seat.party && seat.vote === vote).length ?? 0;
  return html`<fieldset class="brushes">
    <legend>${t('table.click')}</legend>
    ${['cycle', ...words].map(
      (each) => html`<label class="brush">
        <input type="radio" name="brush" value=${each} .checked=${live(brush === each)} @change=${() => {
          brush = each;
          draw();
        }} />
        ${each === 'cycle' ? nothing : icon(ROLE_OF_VOTE[each])}
        <span>${each === 'cycle' ? t('table.cycle') : word('vote', each)}</span>
        ${each === 'cycle' ? nothing : html`<b aria-label=${t('table.so-many', { n: counted(each) })}>${counted(each)}</b>`}
      </label>`,
    )}
  </fieldset>`;
}

function applicants() {
  if (state.scenario) {
    return answer?.applicants ?? [state.applicant];
  }
  return states.filter((each) => each.code.length === 2).map((each) => each.code);
}

function controls() {
  const book = books.find((each) => each.id === state.rules);
  return html`<form class="controls" @submit=${(event) => event.preventDefault()}>
    <label class="field">
      <span>${t('table.applicant')}</span>
      <select id="applicant" @change=${(event) => set({ ...state, applicant: event.target.value })}>
        ${[...applicants()].sort(byName).map(
          (code) => html`<option value=${code} .selected=${live(code === state.applicant)}>${name(code)}</option>`,
        )}
      </select>
    </label>
    <div class="field date">
      <label for="date">${t('table.date')}</label>
      <input id="date" type="date" min=${FIRST_DAY} max="2099-12-31" .value=${live(state.date)} @change=${(event) =>
        event.target.value && set({ ...state, date: event.target.value })} />
      <button type="button" class="small" aria-label=${t('table.earlier')} @click=${() => toAccession(-1)}>‹</button>
      <button type="button" class="small" aria-label=${t('table.later')} @click=${() => toAccession(1)}>›</button>
      <input
        id="slider"
        type="range"
        aria-label=${t('table.slider')}
        aria-valuetext=${day(state.date)}
        min=${toNumber(FIRST_DAY)}
        max=${toNumber(LAST_DAY)}
        .value=${live(String(toNumber(state.date)))}
        list="accessions"
        @input=${(event) => set({ ...state, date: toText(Number(event.target.value)) }, false)}
        @pointerdown=${() => past.push(state)}
        @keydown=${() => past.push(state)}
      />
      <datalist id="accessions">${accessions.map((each) => html`<option value=${toNumber(each.since)}></option>`)}</datalist>
    </div>
    <label class="field">
      <span>${t('table.rules')}</span>
      <select id="rules" aria-describedby="rules-about" @change=${(event) => set({ ...state, rules: event.target.value })}>
        ${books.map(
          (each) => html`<option value=${each.id} .selected=${live(each.id === state.rules)}>${bookTitle(each)}</option>`,
        )}
      </select>
    </label>
    <p id="rules-about" class="about">${book ? bookAbout(book) : nothing}</p>
    ${state.scenario ? opened() : steps()} ${actions()}
  </form>`;
}

function steps() {
  return html`<fieldset class="steps">
    <legend>${t('table.step')}</legend>
    ${STEPS.map(
      (each) => html`<label>
        <input type="radio" name="step" value=${each} .checked=${live(state.step === each)} @change=${() => set({ ...state, step: each })} />
        <span>${t(`step.${each}`)}</span>
      </label>`,
    )}
    <label>
      <input type="checkbox" id="silence" .checked=${live(state.silence)} @change=${(event) => set({ ...state, silence: event.target.checked })} />
      <span>${t('table.silence')}</span>
    </label>
  </fieldset>`;
}

function opened() {
  return html`<fieldset class="steps">
    <legend>${t('table.change')}</legend>
    ${Object.entries(ACTS).map(
      ([map, step]) => html`<label>
        <input type="radio" name="acting" value=${map} .checked=${live(mode() === map)} @change=${() => {
          acting = map;
          draw();
        }} />
        <span>${t(`step.${step}`)}</span>
      </label>`,
    )}
    <p class="about">
      ${t('table.opened')} <a href=${page(`/library/${state.scenario}`)} lang="en">${answer?.title ?? state.scenario}</a>
      <button type="button" class="small" @click=${() => set({ ...BLANK, date: state.date, applicant: state.applicant })}>${t('table.close')}</button>
    </p>
  </fieldset>`;
}

function toAccession(direction) {
  const dates = [...new Set(accessions.map((each) => each.since))].sort();
  const next = direction > 0 ? dates.find((each) => each > state.date) : dates.findLast((each) => each < state.date);
  if (next) {
    set({ ...state, date: next });
  }
}

function undo() {
  if (past.length) {
    future.push(state);
    set(past.pop(), false);
  }
}

function redo() {
  if (future.length) {
    past.push(state);
    set(future.pop(), false);
  }
}

function reset() {
  set(state.scenario ? { ...state, votes: {}, signs: {}, accepts: {} } : { ...BLANK });
}

/** A browser lets pages write to the clipboard only on its own machine or by https, and not on a class's own network. */
async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    linked = 'copied';
  } catch {
    linked = 'by-hand';
  }
  draw();
}

function link() {
  return html`<p class="about" role="status">
    ${linked ? t(`table.${linked}`) : nothing}
    ${linked === 'by-hand'
      ? html`<input class="address" readonly aria-label=${t('table.link')} .value=${location.href} @focus=${(event) => event.target.select()} />`
      : nothing}
  </p>`;
}

async function download() {
  const response = await post('/table/scenario', state);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = 'council-table.yaml';
  link.click();
  URL.revokeObjectURL(link.href);
}

function actions() {
  return html`<div class="actions" role="group" aria-label=${t('table.actions')}>
    <button type="button" id="undo" ?disabled=${!past.length} @click=${undo}>${t('table.undo')}</button>
    <button type="button" id="redo" ?disabled=${!future.length} @click=${redo}>${t('table.redo')}</button>
    <button type="button" id="reset" @click=${reset}>${t('table.reset')}</button>
    <button type="button" id="link" @click=${copyLink}>${t('table.link')}</button>
    <button type="button" id="download" @click=${download}>${t('table.download')}</button>
    <button type="button" id="print" @click=${() => window.print()}>${t('table.print')}</button>
    ${link()}
  </div>`;
}

function outsiders() {
  const named = answer.seats.filter((seat) => !seat.party);
  const parties = new Set(answer.seats.filter((seat) => seat.party).map((seat) => seat.code));
  const others = states.map((each) => each.code).filter((code) => !parties.has(code) && !named.some((seat) => seat.code === code));
  others.push('EU', 'UN', 'secretary-general');
  return html`<section aria-labelledby="outsiders">
    <h3 id="outsiders">${t('table.outsiders')}</h3>
    ${named.length
      ? html`<ul class="seats outside">
          ${repeat(named, (seat) => seat.code, (seat) => html`<li>${seatButton(seat)}</li>`)}
        </ul>
        ${answer.notCounted.map((each) => html`<div class="not-counted">${reason(each, state.rules)}</div>`)}`
      : html`<p>${t('table.no-outsiders')}</p>`}
    <label class="field add">
      <span>${t('table.add')}</span>
      <select id="add" @change=${(event) => {
        const code = event.target.value;
        event.target.value = '';
        if (code) {
          set(withAct(state, mode(), code, mode() === 'votes' ? 'object' : true));
        }
      }}>
        <option value="">${t('table.choose')}</option>
        <option value="RU" ?hidden=${parties.has('RU')}>${name('RU')}</option>
        ${others.filter((code) => code !== 'RU').sort(byName).map((code) => html`<option value=${code}>${name(code)}</option>`)}
      </select>
    </label>
  </section>`;
}

function council() {
  const parties = answer.seats.filter((seat) => seat.party).sort((one, other) => byName(one.code, other.code));
  return html`<section class="council" aria-labelledby="parties">
    <h2 id="parties">${t('table.parties', { n: parties.length, day: day(state.date) })}</h2>
    ${brushes()}
    <ul class="seats">
      ${repeat(parties, (seat) => seat.code, (seat) => html`<li>${seatButton(seat)}</li>`)}
    </ul>
    ${outsiders()}
  </section>`;
}

async function whole() {
  reasoning = (await (await post('/table/reasoning', state)).json()).because;
  draw();
}

async function search() {
  changes = 'searching';
  draw();
  const searched = state;
  try {
    const found = await (await post('/table/changes', searched)).json();
    changes = state === searched ? found : changes;
  } catch (refusal) {
    changes = null;
    problem = refusal;
  }
  draw();
}

function draw() {
  render(
    html`
      <div class="table-page">
        <h1>${t('table.title')}</h1>
        ${controls()}
        ${problem ? refused(problem) : nothing}
        <div class="live" role="status">${answer ? answerPart.headline(answer, state) : nothing}</div>
        <div class="side-by-side">
          <figure class="maps">
            <div class="europe-place"></div>
            <div class="america-place"></div>
            <figcaption>${t('table.borders')}</figcaption>
          </figure>
          ${answer ? council() : nothing}
        </div>
        ${answer ? answerPart.rest(answer, state, { reasoning, whole, changes, search }) : nothing}
        ${answer
          ? html`<p class="at-the-bottom" aria-hidden="true">${name(state.applicant)}: <b>${word('outcome', answer.result.outcome)}</b></p>`
          : nothing}
        <p class="hidden" role="status" id="said">${said}</p>
      </div>
    `,
    place,
  );
  if (answer) {
    const roles = new Map(answer.seats.map((seat) => [seat.code, shown(seat)]));
    updateMap(roles, state.applicant, sentence(answerPart.summary(answer, state)));
  }
}

export async function show(main) {
  place = main;
  const about = await get('');
  books = about.rules;
  draw();
  await ask();
  if (state.scenario && answer) {
    alsoKnown(answer.names);
    draw();
  }
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.target.matches('input[type=date]')) {
      if (event.key === 'z') {
        undo();
      } else if (event.key === 'y') {
        redo();
      }
    }
  });
  updateMap = await drawMap(
    { europe: place.querySelector('.europe-place'), america: place.querySelector('.america-place') },
    cast,
  );
  draw();
}
