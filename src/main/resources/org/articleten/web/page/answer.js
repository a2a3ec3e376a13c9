// What the rules say of a table, in words.

import { html, nothing } from './lib/lit-html/lit-html.js';
import { foreign, knownDay, outcomeTag, reason } from './parts.js';
import { byName, day, few, has, list, name, sentence, t, word } from './words.js';

const RUNGS = ['aspirant', 'invited', 'ratifying', 'cleared', 'member'];
const NAMED = 6;

/** The answer in one sentence. */
function says({ result, question }) {
  const decision = result.decision;
  const invitation = decision?.question === 'invitation';
  switch (result.outcome) {
    case 'member':
      return result.memberSince ? t('answer.member-since', { day: day(result.memberSince) }) : t('answer.member');
    case 'ineligible':
      return t('answer.ineligible', { why: list(failing(result.eligibility)) });
    case 'ratifying':
      return t('answer.ratifying', { n: result.pending.length });
    case 'invited':
      return invitation && decision.answer === 'agreed'
        ? t(decision.blockers.length + decision.undecided.length ? 'answer.invited-not-by-all' : 'answer.invited-by-consensus')
        : t('answer.invited');
    case 'no-consensus':
      return invitation ? t('answer.no-consensus', { n: result.blockers.length }) : t('answer.no-consensus-before');
    case 'pending':
      return result.electorate === 0
        ? t('answer.no-party')
        : invitation && decision.procedure === 'silence' && question
          ? t('answer.pending-silence', { day: day(question.until) })
          : t('answer.pending', { n: result.undecided.length });
    default:
      return t(`answer.${result.outcome}`);
  }
}

function failing(eligibility) {
  const limbs = [];
  if (eligibility.state === 'no') limbs.push('state');
  if (eligibility.european === 'no') limbs.push('european');
  if (eligibility.principles === 'unmet') limbs.push('principles');
  if (eligibility.security === 'unmet') limbs.push('security');
  return limbs.map((limb) => t(`limb.${limb}`));
}

function summary(answer, state) {
  return `${t('at', { state: name(state.applicant), day: day(state.date) })} ${word('outcome', answer.result.outcome)}. ${says(answer)}`;
}

function groups({ result, seats }) {
  const decision = result.decision;
  const all = [];
  const add = (key, who) => who.length && all.push([key, who]);
  if (['ratifying', 'invited'].includes(result.outcome) && result.pending.length) {
    const done = result.outcome === 'ratifying' ? 'accepted' : 'signed';
    add(`group.${done}`, seats.filter((seat) => seat.party && seat[done]).map((seat) => seat.code));
    add(`group.not-${done}`, result.pending);
  } else if (decision && !['member', 'cleared'].includes(result.outcome)) {
    add('group.agree', decision.consenting);
    add('group.reserve', decision.reserving);
    add('group.object', decision.blockers);
    add('group.abstain', decision.abstaining);
    add(decision.procedure === 'silence' ? 'group.silent' : 'group.open', decision.undecided);
  } else if (['none', 'aspirant'].includes(result.outcome)) {
    add('group.support', result.prospect.supporting);
    add('group.oppose', result.prospect.opposing);
  }
  add('group.not-counted', result.disregarded);
  return all;
}

function group([key, who]) {
  const names = [...who].sort(byName).map(name);
  return html`<div class="group" data-group=${key.slice(6)}>
    <dt>${t(key)} <b>${who.length}</b></dt>
    <dd>
      ${who.length > NAMED
        ? html`<details><summary>${few(who)}</summary>${names.join(', ')}</details>`
        : names.join(', ')}
    </dd>
  </div>`;
}

function banner(answer, state) {
  if (state.rules === 'nato') {
    return nothing;
  }
  return html`<p class="banner">
    ${t('answer.other-rules')}
    ${answer.real
      ? html`${t('answer.real')} <b>${word('outcome', answer.real.outcome)}</b>${answer.real.blockers.length
          ? html` (${t('answer.real-blockers', { who: few(answer.real.blockers) })})`
          : nothing}.`
      : nothing}
  </p>`;
}

/** @param id tells several answers of one page apart */
function headline(answer, state, id = '') {
  return html`<section class="answer" data-outcome=${answer.result.outcome} aria-labelledby="answer${id}">
    ${banner(answer, state)}
    <h2 id="answer${id}"><span class="whose">${t('at', { state: name(state.applicant), day: day(state.date) })}</span> ${outcomeTag(answer.result.outcome)}</h2>
    <p class="in-a-sentence">${says(answer)}</p>
    <dl class="groups">${groups(answer).map(group)}</dl>
  </section>`;
}

export function ladder(rungs, stage) {
  const reached = RUNGS.indexOf(stage);
  const last = (wanted) => rungs.findLast((rung) => rung.stage === wanted);
  return html`<ol class="ladder">
    ${RUNGS.map((rung, at) => {
      const since = at <= reached ? last(rung) : undefined;
      const how = at > reached ? 'ahead' : at === reached ? 'now' : since ? 'done' : 'skipped';
      return html`<li data-how=${how} aria-current=${how === 'now' ? 'step' : 'false'}>
        <span class="rung">${word('outcome', rung)}</span>
        <span class="how">${since ? knownDay(since.on, since.precision, since.unverified) : t(`ladder.${how}`)}</span>
        <span class="who-decides">${t(`ladder.${rung}`)}</span>
      </li>`;
    })}
  </ol>`;
}

function remedy(each, state) {
  const who = each.everybody
    ? t('remedy.every-ally')
    : each.by.length > NAMED
      ? t('remedy.so-many', { n: each.by.length })
      : list([...each.by].sort(byName).map(name));
  const outcome = word('outcome', each.outcome);
  const enough = each.change === 'consent' && each.by.length === 1 ? t('remedy.alone') : each.eachNeeded ? t('remedy.each') : '';
  return html`<li>
    ${sentence(t(`remedy.${each.change}`, { who, applicant: name(state.applicant), n: each.everybody ? 2 : each.by.length }))}
    ${enough} → <b>${outcome}</b>
  </li>`;
}

function tree(reasons, state) {
  return html`<ul class="tree">
    ${reasons.map(
      (each) => html`<li>
        ${reason(each, state.rules)}
        ${each.given.length
          ? html`<ul class="given" lang="en">${each.given.map((given) => html`<li>${given}</li>`)}</ul>`
          : nothing}
        ${each.from.length
          ? html`<details open><summary>${t('answer.rests-on', { n: each.from.length })}</summary>${tree(each.from, state)}</details>`
          : nothing}
      </li>`,
    )}
  </ul>`;
}

export function reasons(answer, state) {
  return html`<ol>${answer.why.map((each) => html`<li>${reason(each, state.rules)}</li>`)}</ol>`;
}

export function remedies(answer, state) {
  return answer.remedies.length
    ? html`<ul>${answer.remedies.map((each) => remedy(each, state))}</ul>`
    : html`<p>${t('answer.no-change')}</p>`;
}

/** The words of a change are the command line's; for those that are often met there are the reader's own. */
function changeText(text, applicant) {
  const own = /(deposits its instrument|withdraws its request)$/.exec(text);
  if (own) {
    return t(`changes.${own[1].replaceAll(' ', '-')}`, { applicant });
  }
  const key = `changes.${text.replaceAll(/[^A-Za-z]+/g, '-')}`;
  return has(key) ? t(key) : foreign(text);
}

function choice(each, applicant) {
  const acts = each.changes.map((text, at) => html`${at ? `, ${t('changes.and')} ` : nothing}${changeText(text, applicant)}`);
  if (!each.of.length) {
    return html`${acts}`;
  }
  const who = few(each.of);
  return html`${each.count < each.of.length ? t('changes.any', { n: each.count, of: each.of.length, who }) : who}${t('punctuation.colon')}${acts}`;
}

function smallest(changes, search) {
  if (changes === null) {
    return html`<button type="button" id="smallest" @click=${search}>${t('changes.show')}</button>`;
  }
  if (changes === 'searching') {
    return html`<p role="status">${t('frame.waiting')}</p>`;
  }
  return html`<h3>${t('changes.title')}</h3>
    <dl class="smallest">
      ${changes.outcomes.map(
        (outcome) => html`<dt>${outcomeTag(outcome.outcome)}</dt>
          ${outcome.sets.map(
            (set) => html`<dd>${set.choices.map((each, at) => html`${at ? t('punctuation.semicolon') : nothing}${choice(each, name(changes.applicant))}`)}</dd>`,
          )}`,
      )}
    </dl>
    ${changes.pivotal.length
      ? html`<p>${t('changes.pivotal', { n: changes.pivotal.length })} ${few(changes.pivotal.map((each) => each.state))}</p>`
      : nothing}
    <p class="about">${t('changes.searched', { n: changes.plays })}</p>`;
}

function rest(answer, state, { reasoning, whole, changes, search }) {
  const { result } = answer;
  return html`
    <section class="stages" aria-labelledby="stages">
      <h2 id="stages">${t('answer.stages')}</h2>
      ${ladder(answer.ladder, result.stage)}
    </section>
    <div class="two">
      <section class="why" aria-labelledby="why">
        <h2 id="why">${t('answer.why')}</h2>
        ${reasons(answer, state)}
        ${reasoning
          ? html`<h3>${t('answer.whole')}</h3>${tree(reasoning, state)}`
          : html`<button type="button" id="whole" @click=${whole}>${t('answer.show-whole')}</button>`}
      </section>
      <section class="remedies" aria-labelledby="remedies">
        <h2 id="remedies">${t('answer.change')}</h2>
        ${remedies(answer, state)} ${smallest(changes, search)}
        ${result.flags.length
          ? html`<h3>${t('answer.flags')}</h3>
              <ul>${result.flags.map((flag) => html`<li>${t(`flag.${flag}`)}</li>`)}</ul>`
          : nothing}
        ${commitments(result)}
      </section>
    </div>
  `;
}

function commitments(result) {
  const standing = result.commitments.filter((each) => each.standing);
  return standing.length
    ? html`<h3>${t('answer.commitments')}</h3>
        <ul>
          ${standing.map((each) => html`<li>${word('declaration', each.text)} (${each.for ? `${name(each.for)}, ` : ''}${day(each.adopted)})</li>`)}
        </ul>`
    : nothing;
}

export const answerPart = { headline, rest, summary, says };
