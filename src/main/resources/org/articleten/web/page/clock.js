// A silence clock for the room: the draft stands unless somebody breaks the silence before it ends.

import { html, nothing, render } from './lib/lit-html/lit-html.js';
import { t } from './words.js';

const SECOND = 1000;

function shown(left) {
  const seconds = Math.max(0, Math.ceil(left / SECOND));
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Puts a clock into a place; it stops when it ends, or when the silence is broken. */
export function silenceClock(place, minutes) {
  let left = minutes * 60 * SECOND;
  let runs = null;
  let broken = 0;
  let said = '';

  function tick() {
    const now = performance.now();
    left -= now - runs.since;
    runs.since = now;
    if (left <= 0) {
      stop();
      said = broken ? t('clock.broken', { n: broken }) : t('clock.held');
    } else if (Math.ceil(left / SECOND) === 60) {
      said = t('clock.last-minute');
    }
    draw();
  }

  function start() {
    runs = { since: performance.now(), timer: setInterval(tick, 200) };
    said = t('clock.runs');
    draw();
  }

  function stop() {
    clearInterval(runs?.timer);
    runs = null;
  }

  function pause() {
    stop();
    said = t('clock.paused');
    draw();
  }

  function note() {
    broken += 1;
    said = t('clock.broken', { n: broken });
    draw();
  }

  function again() {
    stop();
    left = minutes * 60 * SECOND;
    broken = 0;
    said = '';
    draw();
  }

  function draw() {
    const over = left <= 0;
    render(
      html`<div class="clock" data-how=${broken ? 'broken' : over ? 'held' : 'runs'}>
        <p class="digits" role="timer" aria-label=${t('clock.left')}>${shown(left)}</p>
        <p class="meaning">${over ? (broken ? t('clock.broken', { n: broken }) : t('clock.held')) : t('clock.meaning')}</p>
        <p class="hidden" role="status">${said}</p>
        <div class="actions">
          ${over
            ? nothing
            : runs
              ? html`<button type="button" @click=${pause}>${t('clock.pause')}</button>`
              : html`<button type="button" class="strong" @click=${start}>${t('clock.start')}</button>`}
          <button type="button" ?disabled=${over} @click=${note}>${t('clock.note')} <b>${broken}</b></button>
          <button type="button" ?disabled=${over} @click=${() => {
            left += 60 * SECOND;
            draw();
          }}>${t('clock.extend')}</button>
          <button type="button" @click=${again}>${t('clock.again')}</button>
          <button type="button" @click=${() => place.requestFullscreen?.()}>${t('clock.full')}</button>
        </div>
      </div>`,
      place,
    );
  }

  draw();
}
