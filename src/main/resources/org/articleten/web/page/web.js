// What the pages ask of the server they came from, and nothing else.

const root = document.documentElement;

export const base = root.dataset.base;

/** The reader's language: that of the address, or the one chosen here before, or the browser's own. */
export const language =
  new URLSearchParams(location.search).get('lang') ?? localStorage.getItem('language') ?? root.lang;

/** A refusal in words for the reader. */
export class Refusal extends Error {
  constructor(status, problems) {
    super(problems.map((problem) => problem.says).join(' '));
    this.status = status;
    this.problems = problems;
  }
}

/** The address of something that the program gives. */
export function apiAddress(path, query = {}) {
  const values = new URLSearchParams({ ...query, lang: language });
  return `${base}/api/v1${path}?${values}`;
}

const SECOND = 1000;
const TRIES = 10;

/** Asks, and where the program is not ready yet or has too much to do, asks again when it says. */
async function asked(address, options) {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(address, options);
    const later = Number(response.headers.get('Retry-After'));
    if (response.status !== 503 || !later || tries === TRIES) {
      return answered(response);
    }
    await new Promise((resolve) => setTimeout(resolve, later * SECOND));
  }
}

async function answered(response) {
  if (response.ok) {
    return response;
  }
  let problems = [{ says: response.statusText || `${response.status}` }];
  try {
    const body = await response.json();
    problems = body.problems ?? [{ says: body.detail ?? body.title }];
  } catch {
    // Whatever answered is not the program: its status is all there is to tell.
  }
  throw new Refusal(response.status, problems);
}

export async function get(path, query) {
  return (await asked(apiAddress(path, query))).json();
}

export async function post(path, body, signal) {
  return asked(apiAddress(path), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
}

/** The address of a page. */
export function page(path, query = {}) {
  const values = new URLSearchParams(query);
  const lang = new URLSearchParams(location.search).get('lang');
  if (lang) {
    values.set('lang', lang);
  }
  const text = values.toString();
  return `${base}${path}${text ? `?${text}` : ''}`;
}

/** What stands in an address below this path, decoded. */
export function below(path) {
  return decodeURIComponent(location.pathname.slice(base.length + path.length));
}
