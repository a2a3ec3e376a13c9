// Begins a page: its words, its frame, and what it shows by its address.

import { html, render } from './lib/lit-html/lit-html.js';
import { refused } from './parts.js';
import { base, language, page, Refusal } from './web.js';
import { loadWords, t } from './words.js';
import { chosenTheme, chooseTheme, THEMES } from './theme.js';

const PAGES = [
  ['/library/', () => import('./scenario.js')],
  ['/library', () => import('./library.js')],
  ['/rules/', () => import('./rule.js')],
  ['/rules', () => import('./rules.js')],
  ['/lessons/', () => import('./lesson.js')],
  ['/lessons', () => import('./lessons.js')],
  ['/exercises/', () => import('./exercise.js')],
  ['/', () => import('./table.js')],
];

const NAVIGATION = [
  ['/', 'table'],
  ['/library', 'library'],
  ['/rules', 'rules'],
  ['/lessons', 'lessons'],
];

function here() {
  return location.pathname.slice(base.length) || '/';
}

function current(path) {
  const at = here().startsWith('/exercises') ? '/lessons' : here();
  return path === '/' ? at === '/' : at.startsWith(path);
}

function inLanguage(code) {
  localStorage.setItem('language', code);
  const values = new URLSearchParams(location.search);
  values.delete('lang');
  location.search = values.toString();
  if (!location.search) {
    location.reload();
  }
}

function frame(languages) {
  return html`
    <a class="skip" href="#main">${t('frame.skip')}</a>
    <header class="frame">
      <a class="brand" href=${page('/')}>Article Ten</a>
      <nav aria-label=${t('frame.pages')}>
        <ul>
          ${NAVIGATION.map(
            ([path, key]) => html`<li>
              <a href=${page(path)} aria-current=${current(path) ? 'page' : 'false'}>${t(`nav.${key}`)}</a>
            </li>`,
          )}
        </ul>
      </nav>
      <div class="settings">
        <label>
          <span class="hidden">${t('frame.language')}</span>
          <select id="language" @change=${(event) => inLanguage(event.target.value)}>
            ${languages.map(
              (code) => html`<option value=${code} lang=${code} ?selected=${code === language}>
                ${new Intl.DisplayNames(code, { type: 'language' }).of(code)}
              </option>`,
            )}
          </select>
        </label>
        <label>
          <span class="hidden">${t('frame.theme')}</span>
          <select id="theme" @change=${(event) => chooseTheme(event.target.value)}>
            ${THEMES.map(
              (theme) => html`<option value=${theme} ?selected=${theme === chosenTheme()}>${t(`theme.${theme}`)}</option>`,
            )}
          </select>
        </label>
      </div>
    </header>
    <main id="main" tabindex="-1"></main>
    <footer class="frame">
      <p>${t('frame.neutral')}</p>
      <p>${t('frame.map')}</p>
    </footer>
  `;
}

async function begin() {
  document.documentElement.lang = language;
  const app = document.getElementById('app');
  try {
    const languages = await loadWords();
    app.replaceChildren();
    render(frame(languages), app);
    const main = document.getElementById('main');
    render(html`<p role="status">${t('frame.waiting')}</p>`, main);
    const [, load] = PAGES.find(([path]) => here().startsWith(path));
    const { show } = await load();
    await show(main);
    document.title = [...document.querySelectorAll('h1')].map((title) => title.textContent.trim()).concat('Article Ten').join(' · ');
  } catch (problem) {
    render(refused(problem), document.getElementById('main') ?? app);
    if (!(problem instanceof Refusal)) {
      console.error(problem);
    }
  }
}

begin();
