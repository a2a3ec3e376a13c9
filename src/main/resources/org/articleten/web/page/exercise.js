// An exercise for a room: its course, its papers and its answers.

import { html, nothing, render } from './lib/lit-html/lit-html.js';
import { silenceClock } from './clock.js';
import { foreign, paperLinks, ruleLink, told } from './parts.js';
import { below, get, page } from './web.js';
import { t } from './words.js';

function section(key, texts) {
  return texts.length
    ? html`<h2>${t(`exercise.${key}`)}</h2>
        <ul>${texts.map((each) => html`<li>${told(each)}</li>`)}</ul>`
    : nothing;
}

function clockTime(starts, minute) {
  const [hour, past] = starts.split(':').map(Number);
  const all = hour * 60 + past + minute;
  return `${String(Math.floor(all / 60) % 24).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

function when(exercise, phase) {
  const from = exercise.starts ? clockTime(exercise.starts, phase.from) : phase.from;
  const to = exercise.starts ? clockTime(exercise.starts, phase.to) : phase.to;
  const text = exercise.starts ? `${from}–${to}` : t('exercise.from-to', { from, to });
  return exercise.days > 1 ? `${t('exercise.day', { n: phase.day })}, ${text}` : text;
}

function course(exercise) {
  return html`<h2>${t('exercise.course')}</h2>
    <div class="scrolls">
      <table class="course-table">
        <thead><tr><th scope="col">${t('exercise.when')}</th><th scope="col">${t('exercise.what')}</th></tr></thead>
        <tbody>
          ${exercise.phases.map(
            (phase) => html`<tr>
              <th scope="row">${when(exercise, phase)}</th>
              <td>
                <b>${told(phase.title)}</b>${phase.does ? html`<br />${told(phase.does)}` : nothing}
                ${phase.clock
                  ? html`<br /><button type="button" @click=${(event) => runClock(event, phase.clock)}>${t('exercise.clock', { n: phase.clock })}</button>`
                  : nothing}
              </td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div id="clock"></div>`;
}

function runClock(event, minutes) {
  const place = document.getElementById('clock');
  place.replaceChildren();
  const fresh = document.createElement('section');
  fresh.setAttribute('aria-label', t('clock.title'));
  place.append(fresh);
  silenceClock(fresh, minutes);
  fresh.querySelector('button')?.focus();
}

function role(each) {
  const rights = (key, texts) => (texts.length ? html`<p>${t(`exercise.${key}`)}</p><ul>${texts.map((text) => html`<li>${told(text)}</li>`)}</ul>` : nothing);
  return html`<article class="card">
    <h3>${told(each.name)}</h3>
    ${each.about ? html`<p>${told(each.about)}</p>` : nothing} ${rights('may', each.may)} ${rights('may-not', each.mayNot)}
  </article>`;
}

function handout(each) {
  return html`<section>
    <h3>${told(each.title)}</h3>
    ${each.about ? html`<p>${told(each.about)}</p>` : nothing}
    <div class="cards">
      ${each.cards.map(
        (card) => html`<article class="card">
          <h4>${told(card.title)}${card.copies > 1 ? html` <small>× ${card.copies}</small>` : nothing}</h4>
          ${card.says ? html`<p>${told(card.says)}</p>` : nothing}
        </article>`,
      )}
    </div>
  </section>`;
}

function answers(exercise) {
  const cards = exercise.handouts.flatMap((each) => each.cards).filter((card) => card.answer);
  return html`<details class="answers">
    <summary>${t('exercise.key')}</summary>
    ${cards.length
      ? html`<dl>
          ${cards.map(
            (card) => html`<dt>${told(card.title)}</dt>
              <dd>${told(card.answer)} ${card.source ? html`<small>(${foreign(card.source)}${card.unverified ? `, ${t('precision.unverified')}` : ''})</small>` : nothing}</dd>`,
          )}
        </dl>`
      : nothing}
    <dl>
      ${exercise.answers.map(
        (each) => html`<dt>${told(each.question)}</dt>
          <dd>${told(each.answer)} ${each.rules.map((id) => html`${ruleLink(id)} `)}</dd>`,
      )}
    </dl>
  </details>`;
}

export async function show(main) {
  const id = below('/exercises/');
  const exercise = await get(`/exercises/${encodeURIComponent(id)}`);
  render(
    html`<p><a href=${page('/lessons')}>${t('lesson.back')}</a></p>
      <h1>${exercise.id.toUpperCase()}: ${told(exercise.title)}</h1>
      <p class="about">
        ${exercise.days > 1 ? t('lessons.days', { n: exercise.days }) : t('lessons.minutes', { n: exercise.minutes })},
        ${t('lessons.players', { from: exercise.from, to: exercise.to })}
      </p>
      ${exercise.about ? html`<p>${told(exercise.about)}</p>` : nothing}
      ${section('goals', exercise.goals)} ${section('materials', exercise.materials)} ${course(exercise)}
      ${exercise.roles.length ? html`<h2>${t('exercise.roles')}</h2><div class="cards">${exercise.roles.map(role)}</div>` : nothing}
      ${exercise.handouts.length ? html`<h2>${t('exercise.handouts')}</h2>${exercise.handouts.map(handout)}` : nothing}
      ${section('debrief', exercise.debrief)} ${answers(exercise)} ${section('variants', exercise.variants)}
      ${exercise.scenarios.length
        ? html`<h2>${t('exercise.scenarios')}</h2>
            <ul lang="en">
              ${exercise.scenarios.map(
                (path) => html`<li>
                  <a href=${page(`/lessons/${path}`)}>${path.replace(/^scenarios\//, '').replace(/\.yaml$/, '')}</a>
                </li>`,
              )}
            </ul>`
        : nothing}
      ${paperLinks(`/exercises/${encodeURIComponent(id)}/paper`, {})}
      ${exercise.sources.length
        ? html`<h2>${t('library.sources')}</h2>
            <ul lang="en">${exercise.sources.map((source) => html`<li>${source.title}${source.publisher ? `, ${source.publisher}` : ''}${source.unverified ? html` <small>(${t('precision.unverified')})</small>` : nothing}</li>`)}</ul>`
        : nothing}`,
    main,
  );
}
