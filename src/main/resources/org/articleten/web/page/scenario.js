// One shipped scenario: what came of it, how its applicants came along, and its file.

import { html, nothing, render, svg } from './lib/lit-html/lit-html.js';
import { ladder } from './answer.js';
import { atTheTable, folderName } from './library.js';
import { knownDay, outcomeTag } from './parts.js';
import { below, get, page } from './web.js';
import { alsoKnown, byName, day, list, name, shortDay, t, word } from './words.js';

const WIDTH = 640;
const HEIGHT = 260;
const LEFT = 36;
const BOTTOM = 34;
const TOP = 14;

const time = (text) => Date.parse(`${text}T00:00:00Z`);

/** The acceptances over time: a line of steps for those that came in, a dashed one for those still missing. */
function chart({ ratification, applicant }) {
  const { days, signed } = ratification;
  let accepted = 0;
  const points = days.map((each) => {
    accepted += each.accepted.length;
    return { on: each.on, accepted, missing: each.missing };
  });
  const from = time(signed);
  const to = Math.max(time(points.at(-1).on), from + 86_400_000);
  const most = Math.max(...points.map((each) => Math.max(each.accepted, each.missing)), 1);
  const x = (on) => LEFT + ((time(on) - from) / (to - from)) * (WIDTH - LEFT - 12);
  const y = (count) => HEIGHT - BOTTOM - (count / most) * (HEIGHT - BOTTOM - TOP);
  const steps = (key) =>
    points.map((each, at) => (at === 0 ? `M${x(each.on)} ${y(each[key])}` : `H${x(each.on)}V${y(each[key])}`)).join('');
  const summary = t('library.chart', { state: name(applicant), n: accepted, day: day(points.at(-1).on) });
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${summary}>
    ${svg`<path class="axis" fill="none" d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - 8}" />
      ${[0, Math.round(most / 2), most].map((count) => svg`<text x=${LEFT - 6} y=${y(count) + 4} text-anchor="end">${count}</text>`)}
      <text x=${LEFT} y=${HEIGHT - 12}>${shortDay(signed)}</text>
      <text x=${WIDTH - 8} y=${HEIGHT - 12} text-anchor="end">${shortDay(points.at(-1).on)}</text>
      <path class="course" d=${steps('accepted')} />
      <path class="missing" d=${steps('missing')} />
      ${points.map((each) => svg`<circle class="mark" cx=${x(each.on)} cy=${y(each.accepted)} r="3.5" />`)}
      <text x=${WIDTH / 2} y=${HEIGHT - 12} text-anchor="middle">— ${t('library.accepted')}  ┄ ${t('library.missing')}</text>`}
  </svg>`;
}

function ratificationTable({ ratification }) {
  return html`<details>
    <summary>${t('library.ratification')}</summary>
    <div class="scrolls">
      <table>
        <thead><tr><th scope="col">${t('library.day')}</th><th scope="col">${t('library.who')}</th><th scope="col">${t('library.missing')}</th></tr></thead>
        <tbody>
          ${ratification.days.map(
            (each) => html`<tr>
              <th scope="row">${remarked(each.on, ratification.bounds[each.on])}</th>
              <td>${list([...each.accepted].sort(byName).map(name))}</td>
              <td>${each.missing}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

const remarked = (on, how) => knownDay(on, how === 'no-later-than' ? how : 'exact', how === 'unverified');

function course(each, scenario) {
  const stage = each.ladder.at(-1)?.stage ?? 'none';
  return html`<section>
    <h2>${t('library.course', { state: name(each.applicant) })}</h2>
    ${ladder(each.ladder, stage)}
    <ol class="milestones">
      ${each.ladder.map(
        (rung) => html`<li>
          ${knownDay(rung.on, rung.precision, rung.unverified)}: ${word('outcome', rung.outcome)}
          <a href=${atTheTable(scenario, rung.on, each.applicant)} aria-label="${t('library.open')}: ${day(rung.on)}">${t('library.open')}</a>
        </li>`,
      )}
    </ol>
    ${each.ratification?.days.length
      ? html`<h3>${t('library.ratification')}</h3>
          <p>
            ${t('library.signed')} ${day(each.ratification.signed)}${each.ratification.inForce
              ? html`, ${t('library.in-force')} ${day(each.ratification.inForce)}`
              : nothing}
          </p>
          ${chart(each)} ${ratificationTable(each)}`
      : nothing}
  </section>`;
}

export async function show(main) {
  const path = below('/library/');
  const scenario = await get('/scenario', { path });
  alsoKnown(scenario.names);
  render(
    html`<p><a href=${page('/library', { folder: scenario.folder })}>${folderName(scenario.folder)}</a> · <a href=${page('/library')}>${t('library.back')}</a></p>
      <h1 lang="en">${scenario.title}</h1>
      ${scenario.about ? scenario.about.trim().split(/\n\s*\n/).map((part) => html`<p lang="en">${part}</p>`) : nothing}
      <ul>
        ${scenario.answers.map((each) => html`<li>${t('at', { state: name(each.applicant), day: day(scenario.asOf) })} ${outcomeTag(each.outcome)}</li>`)}
      </ul>
      <p>
        <a class="button" href=${atTheTable(scenario)}>${t('library.open')}</a>
        <a class="button" href=${page(`/lessons/${path}`)}>${t('library.lesson')}</a>
      </p>
      ${scenario.courses.map((each) => course(each, scenario))}
      ${scenario.sources.length
        ? html`<h2>${t('library.sources')}</h2>
            <ul lang="en">
              ${scenario.sources.map(
                (source) => html`<li>
                  ${source.title}${source.publisher ? `, ${source.publisher}` : ''}${source.date ? `, ${source.date}` : ''}
                  ${source.unverified ? html`<small>(${t('precision.unverified')})</small>` : nothing}
                </li>`,
              )}
            </ul>`
        : nothing}
      <details>
        <summary>${t('library.text')}: <code>${scenario.path}</code></summary>
        <pre tabindex="0" lang="en">${scenario.text}</pre>
      </details>`,
    main,
  );
}
