// Parts that several pages have.

import { html, nothing, svg } from './lib/lit-html/lit-html.js';
import { apiAddress, language, page, Refusal } from './web.js';
import { day, t, word } from './words.js';

const SHAPES = {
  agrees: 'M3 9l4 4 8-9',
  reserves: 'M3 9l4 4 8-9M3 16h12',
  blocks: 'M4 4l10 10M14 4L4 14',
  condition: 'M4 4l10 10M14 4L4 14M3 17h12',
  open: 'M6 6a3 3 0 1 1 4 3c-1 .5-1 1-1 2M9 14v1',
  abstains: 'M3 9h12',
  outside: 'M9 2a7 7 0 1 0 .01 0M4 14L14 4',
};

/** A sign that tells a role without its colour. */
export function icon(role) {
  return svg`<svg class="icon" viewBox="0 0 18 18" aria-hidden="true"><path d=${SHAPES[role] ?? SHAPES.open} /></svg>`;
}

export function refused(problem) {
  const problems = problem instanceof Refusal ? problem.problems : [{ says: t('frame.offline') }];
  return html`<div class="refusal" role="alert">
    ${problems.map(
      (each) => html`<p>${each.says}${each.help ? html`<br /><span class="help">${each.help}</span>` : ''}</p>`,
    )}
  </div>`;
}


export function ruleLink(id, rules = 'nato') {
  return html`<a class="rule" href=${page(`/rules/${id}`, rules === 'nato' ? {} : { rules })}>${id}</a>`;
}

/** What a reason rests on; the kinds are never blurred. */
export function forceTag(force) {
  return html`<span class="force" data-force=${force} title=${t(`force.${force}-about`)}>${t(`force.${force}`)}</span>`;
}

/** A text that is in another language than the page says so to whoever reads it aloud. */
export function foreign(text, lang = 'en') {
  return html`<span lang=${lang === language ? nothing : lang}>${text}</span>`;
}

/** One reason: its sentence, its force, its rule and its source. */
export function reason(each, rules) {
  return html`<p class="says">${foreign(each.says, each.language ?? 'en')}</p>
    <p class="rests">${forceTag(each.force)} ${ruleLink(each.rule, rules)} ${foreign(each.source)}</p>`;
}

/** An outcome with its sign. */
export function outcomeTag(outcome) {
  return html`<span class="outcome" data-outcome=${outcome}>${word('outcome', outcome)}</span>`;
}

/** A day with what is not certain of it. */
export function knownDay(on, precision, unverified) {
  const remarks = [];
  if (precision && precision !== 'exact') {
    remarks.push(t(`precision.${precision}`));
  }
  if (unverified) {
    remarks.push(t('precision.unverified'));
  }
  return html`<time datetime=${on}>${day(on)}</time>${remarks.length ? html` <small>(${remarks.join(', ')})</small>` : nothing}`;
}

/** What an author wrote, in the language in which there is it. */
export function told(text) {
  return foreign(text.text, text.language);
}

/** Where papers can be had, to print. They are in English. */
export function paperLinks(path, query) {
  const address = (part) => apiAddress(path, { ...query, part });
  return html`<section class="papers" aria-labelledby="papers">
    <h2 id="papers">${t('papers.title')}</h2>
    <p>
      <a href=${address('sheet')} download>${t('papers.sheet')}</a> ·
      <a href=${address('key')} download>${t('papers.key')}</a> ·
      <a href=${address('all')} download>${t('papers.all')}</a>
    </p>
    <p class="about">${t('papers.about')}</p>
  </section>`;
}

/** A rule's sentence: what differs from case to case is left open. */
export function ruleSentence(rule) {
  return foreign(rule.says.replace(/\{\w+\}/g, '…'), rule.language);
}
