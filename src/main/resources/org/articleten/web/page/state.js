// What is set at the table, as a value that never changes, and as the address that carries it.

export const BLANK = Object.freeze({
  scenario: null,
  applicant: 'UA',
  date: '2025-11-26',
  rules: 'nato',
  step: 'question',
  silence: false,
  default: 'consent',
  votes: {},
  signs: {},
  accepts: {},
});

const MAPS = ['votes', 'signs', 'accepts'];
const TEXTS = ['scenario', 'applicant', 'date', 'rules', 'step', 'default'];

function mapText(map) {
  return Object.entries(map)
    .map(([code, value]) => `${code}:${value}`)
    .join(',');
}

function mapOf(text, truth) {
  const map = {};
  for (const part of text.split(',').filter(Boolean)) {
    const [code, value] = part.split(':');
    map[code] = truth ? value === 'true' : value;
  }
  return map;
}

/** The query of the address; what is as at a blank table is left out. */
export function toQuery(state) {
  const query = {};
  for (const key of TEXTS) {
    if (state[key] && state[key] !== BLANK[key]) {
      query[key] = state[key];
    }
  }
  if (state.silence) {
    query.silence = 'true';
  }
  for (const key of MAPS) {
    if (Object.keys(state[key]).length) {
      query[key] = mapText(state[key]);
    }
  }
  return query;
}

export function fromQuery(search) {
  const values = new URLSearchParams(search);
  const state = { ...BLANK };
  for (const key of TEXTS) {
    state[key] = values.get(key) ?? BLANK[key];
  }
  state.silence = values.get('silence') === 'true';
  for (const key of MAPS) {
    state[key] = mapOf(values.get(key) ?? '', key !== 'votes');
  }
  return state;
}

/** The state with one government doing something else, or again what it did, where the value is undefined. */
export function withAct(state, map, code, value) {
  const acts = { ...state[map] };
  if (value === undefined) {
    delete acts[code];
  } else {
    acts[code] = value;
  }
  return { ...state, [map]: acts };
}
