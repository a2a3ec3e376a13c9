// The lessons and exercises that come with the program.

import { html, nothing, render } from './lib/lit-html/lit-html.js';
import { told } from './parts.js';
import { get, page } from './web.js';
import { t } from './words.js';

function duration(exercise) {
  return exercise.days > 1
    ? t('lessons.days', { n: exercise.days })
    : t('lessons.minutes', { n: exercise.minutes });
}

function lesson(each) {
  return html`<li>
    <a href=${page(`/lessons/${each.path}`)}>${each.number ? html`${each.number}. ` : nothing}${each.says ? html`“${told(each.says)}”` : told(each.question)}</a>
  </li>`;
}

function exercise(each) {
  return html`<li>
    <p><a href=${page(`/exercises/${each.id}`)}>${each.id.toUpperCase()}: ${told(each.title)}</a></p>
    <p class="about">${duration(each)}, ${t('lessons.players', { from: each.from, to: each.to })}</p>
    ${each.about ? html`<p>${told(each.about)}</p>` : nothing}
  </li>`;
}

export async function show(main) {
  const { lessons, exercises } = await get('/lessons');
  const course = lessons.filter((each) => each.number);
  const others = lessons.filter((each) => !each.number);
  render(
    html`<h1>${t('lessons.title')}</h1>
      <p>${t('lessons.about')}</p>
      <h2>${t('lessons.misconceptions')}</h2>
      <p>${t('lessons.how')}</p>
      <ul class="entries sayings">${course.map(lesson)}</ul>
      ${others.length ? html`<h2>${t('lessons.others')}</h2><ul class="entries">${others.map(lesson)}</ul>` : nothing}
      <h2>${t('lessons.exercises')}</h2>
      <ul class="entries">${exercises.map(exercise)}</ul>
      <p><a href=${page('/library')}>${t('lessons.from-any')}</a></p>`,
    main,
  );
}
