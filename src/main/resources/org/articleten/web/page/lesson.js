// A lesson: what happened, what do you think comes of it, and what does.

import { html, nothing, render } from './lib/lit-html/lit-html.js';
import { answerPart, ladder, reasons, remedies } from './answer.js';
import { forceTag, foreign, knownDay, paperLinks, refused, ruleLink, told } from './parts.js';
import { atTheTable } from './library.js';
import { below, get, page } from './web.js';
import { alsoKnown, day, list, name, t, word } from './words.js';

let sheet;
let key = null;
let predicted = {};
let place;
let problem = null;

/** One question of the scenario's own, or one for each applicant. */
function questions() {
  return sheet.own || sheet.question ? [''] : sheet.applicants;
}

function asked(applicant) {
  return sheet.question ? told(sheet.question) : t('lesson.what-comes', { applicant: name(applicant), day: day(sheet.asOf) });
}

function optionText(option) {
  return option.outcome ? html`<b>${word('outcome', option.outcome)}</b> <span class="about">${t(`outcome-about.${option.outcome}`)}</span>` : told(option.text);
}

function verdict(applicant, option) {
  if (!key) {
    return nothing;
  }
  const at = Math.max(0, questions().indexOf(applicant));
  const right = sheet.own || sheet.question ? key.right.includes(option.letter) : key.right[at] === option.letter;
  const chosen = predicted[applicant] === option.letter;
  if (right) {
    return html` <strong class="verdict" data-right>✓ ${t('lesson.right')}</strong>`;
  }
  if (key.usual === option.letter) {
    return html` <strong class="verdict">✗ ${t('lesson.usual')}</strong>`;
  }
  return chosen ? html` <strong class="verdict">✗ ${t('lesson.wrong')}</strong>` : nothing;
}

function ballot(applicant) {
  return html`<fieldset class="ballot">
    <legend>${asked(applicant)}</legend>
    ${sheet.options.map(
      (option) => html`<label class="option">
        <input
          type="radio"
          name="prediction-${applicant}"
          value=${option.letter}
          ?disabled=${key !== null}
          @change=${() => {
            predicted = { ...predicted, [applicant]: option.letter };
            draw();
          }}
        />
        <span><b>${option.letter}.</b> ${optionText(option)}${verdict(applicant, option)}</span>
      </label>`,
    )}
  </fieldset>`;
}

function story() {
  return html`
    ${sheet.given.length ? html`<ul>${sheet.given.map((each) => html`<li>${told(each)}</li>`)}</ul>` : nothing}
    <ol class="story">
      ${sheet.story.map(
        (each) => html`<li>
          ${knownDay(each.on, 'exact', each.unverified)}: ${told(each.text)}
          ${each.source ? html`<small>(${foreign(each.source)})</small>` : nothing}
        </li>`,
      )}
    </ol>`;
}

async function reveal() {
  try {
    key = await get('/lesson/key', { path: sheet.path });
    problem = null;
  } catch (refusal) {
    problem = refusal;
  }
  draw();
  document.getElementById('reveal')?.focus();
}

function again() {
  key = null;
  predicted = {};
  draw();
}

function table(each) {
  const state = { applicant: each.result.applicant, date: each.result.asOf, rules: each.rules };
  const scenario = { path: sheet.path, asOf: sheet.asOf, rules: each.rules, answers: [] };
  return html`${answerPart.headline(each, state, each.result.applicant)}
    ${ladder(each.ladder, each.result.stage)}
    <h3>${t('answer.why')}</h3>
    ${reasons(each, state)}
    <h3>${t('answer.change')}</h3>
    ${remedies(each, state)}
    <p><a class="button" href=${atTheTable(scenario, sheet.asOf, each.result.applicant)}>${t('library.open')}</a></p>`;
}

function revealed() {
  return html`<section id="reveal" tabindex="-1" aria-label=${t('lesson.reveal')}>
    <h2>${t('lesson.reveal')}</h2>
    ${key.better ? html`<p class="better">${told(key.better)}</p>` : nothing}
    ${key.rules.length
      ? html`<h3>${t('lesson.rules')}</h3>
          <ul>
            ${key.rules.map(
              (each) => html`<li>${ruleLink(each.rule)} ${told(each.title)} ${forceTag(each.force)} <span class="about">${foreign(each.source)}</span></li>`,
            )}
          </ul>`
      : nothing}
    ${key.tables.map(table)}
    ${key.debrief.length
      ? html`<h3>${t('lesson.debrief')}</h3>
          <ul>${key.debrief.map((each) => html`<li>${told(each)}</li>`)}</ul>`
      : nothing}
    <p><button type="button" @click=${again}>${t('lesson.again')}</button></p>
  </section>`;
}

function draw() {
  const ready = questions().every((applicant) => predicted[applicant]);
  render(
    html`<p><a href=${page('/lessons')}>${t('lesson.back')}</a></p>
      <h1>
        ${sheet.number ? html`${t('lesson.number', { n: sheet.number })}: ` : nothing}${sheet.says
          ? html`“${told(sheet.says)}”`
          : t('lesson.of', { applicants: list(sheet.applicants.map(name)), day: day(sheet.asOf) })}
      </h1>
      ${sheet.houseRules ? html`<p class="banner">${told(sheet.houseRules)}</p>` : nothing}
      ${sheet.about ? html`<p>${told(sheet.about)}</p>` : nothing}
      <div class="two">
        <section aria-labelledby="story">
          <h2 id="story">${t('lesson.story')}</h2>
          ${story()}
        </section>
        <section aria-labelledby="predict">
          <h2 id="predict">${t('lesson.predict')}</h2>
          ${questions().map(ballot)}
          ${problem ? refused(problem) : nothing}
          ${key
            ? nothing
            : html`<p>
                <button type="button" id="show" class="strong" @click=${reveal}>${t('lesson.show')}</button>
                ${ready ? nothing : html`<span class="about">${t('lesson.first-predict')}</span>`}
              </p>`}
        </section>
      </div>
      ${key ? revealed() : nothing}
      ${paperLinks('/lesson/paper', { path: sheet.path })}`,
    place,
  );
}

export async function show(main) {
  place = main;
  sheet = await get('/lesson', { path: below('/lessons/') });
  alsoKnown(sheet.names);
  draw();
}
