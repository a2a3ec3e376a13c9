// One entry of the rule book: its rules in words and in full, the scenarios that exercise it, and what changes it.

import { html, nothing, render } from './lib/lit-html/lit-html.js';
import { bookTitle } from './books.js';
import { forceTag, foreign, ruleLink, ruleSentence, told } from './parts.js';
import { below, get, page } from './web.js';
import { day, t } from './words.js';

/** Of so few rules the text is shown at once. */
const FEW = 2;

function rule(each, open) {
  return html`<section>
    <h2>${foreign(each.name, each.language)}</h2>
    <p class="says">${ruleSentence(each)}</p>
    <p class="rests">${forceTag(each.force)} ${foreign(each.source)}</p>
    <p class="about">${t(`force.${each.force}-about`)}</p>
    <details ?open=${open}>
      <summary>${t('rules.text')} <small>${t('rules.file', { file: each.file, line: each.line })}</small></summary>
      <pre tabindex="0" lang="en">${each.text}</pre>
    </details>
  </section>`;
}

function changes(entry, books) {
  const own = entry.changedBy.map((each) => [each, books.find((book) => book.id === each.rules)]);
  return html`<h2>${t('rules.changed-by')}</h2>
    ${own.length
      ? html`<ul>
          ${own.map(
            ([each, book]) => html`<li>
              ${bookTitle(book)}: ${t(`rules.${each.how}-how`)}
              ${each.how === 'removed' ? nothing : ruleLink(entry.id, each.rules)}
            </li>`,
          )}
        </ul>`
      : html`<p>${t('rules.no-change')}</p>`}
    ${entry.history?.length
      ? html`<h3>${t('rules.history')}</h3>
          <ul>
            ${entry.history.map((each) => html`<li><time datetime=${each.on}>${day(each.on)}</time>: <span lang="en">${each.says}</span> <code>${each.revision}</code></li>`)}
          </ul>`
      : nothing}`;
}

export async function show(main) {
  const id = below('/rules/');
  const rules = new URLSearchParams(location.search).get('rules') ?? 'nato';
  const [entry, about] = await Promise.all([get(`/rules/${encodeURIComponent(id)}`, { rules }), get('')]);
  const n = entry.scenarios.length;
  render(
    html`<p><a href=${page('/rules', rules === 'nato' ? {} : { rules })}>${t('rules.back')}</a></p>
      <h1>${entry.id}${entry.title ? html`: ${told(entry.title)}` : nothing}</h1>
      ${rules === 'nato' ? nothing : html`<p class="banner">${t('answer.other-rules')} ${bookTitle(about.rules.find((book) => book.id === rules))}</p>`}
      ${entry.rules.map((each) => rule(each, entry.rules.length <= FEW))} ${changes(entry, about.rules)}
      <h2>${n ? t('rules.scenarios', { n }) : t('rules.no-scenarios')}</h2>
      <ul lang="en">
        ${entry.scenarios.map((path) => html`<li><a href=${page(`/library/${path}`)}>${path.replace(/^scenarios\//, '').replace(/\.yaml$/, '')}</a></li>`)}
      </ul>`,
    main,
  );
}
