// The map: Europe and North America with today's outlines. Whatever it shows stands in the list of seats as well.

import { base } from './web.js';
import { name, states } from './words.js';

/* global d3, topojson */

const SVG = 'http://www.w3.org/2000/svg';

// Parts of a State that the outlines have apart.
const PART_OF = { AX: 'FI', FO: 'DK', GL: 'DK', SJ: 'NO', IM: 'GB', JE: 'GB', GG: 'GB', PM: 'FR', PR: 'US' };

// The outlines name these, and give them no number.
const WITHOUT_NUMBER = { Kosovo: 'XK', 'N. Cyprus': 'CY' };

const REGIONS = [
  {
    id: 'europe',
    size: [640, 560],
    projection: () => d3.geoConicEqualArea().rotate([-14, 0]).parallels([38, 66]),
    corners: [[-22, 37], [-9, 35.5], [44, 36], [55, 54], [30, 71], [-20, 66]],
    labels: 260,
  },
  {
    id: 'america',
    size: [360, 300],
    projection: () => d3.geoConicEqualArea().rotate([92, 0]).parallels([35, 65]),
    corners: [[-125, 30], [-80, 26], [-55, 47], [-40, 60], [-150, 60], [-75, 78]],
    labels: 900,
  },
];

// Below this area, in square pixels, a state gets a dot that can be hit.
const SMALL = 60;
const DOT = 6.5;

function element(tag, attributes, parent) {
  const made = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  parent?.append(made);
  return made;
}

function patterns(svg, region) {
  const defs = element('defs', {}, svg);
  const hatch = (id, path, size) => {
    const pattern = element('pattern', { id: `${region}-${id}`, width: size, height: size, patternUnits: 'userSpaceOnUse' }, defs);
    element('rect', { width: size, height: size, class: `ground-${id}` }, pattern);
    element('path', { d: path, class: `lines-${id}` }, pattern);
  };
  hatch('blocks', 'M-1 5L5 -1M2 8L8 2', 6);
  hatch('open', 'M1 2h2', 5);
  hatch('outside', 'M3 0v6M0 3h6', 6);
}

function codeOf(feature, byNumber) {
  const code = byNumber.get(Number(feature.id)) ?? WITHOUT_NUMBER[feature.properties.name];
  return PART_OF[code] ?? code;
}

// The outlines have Crimea with whoever holds it. Here it is shown with Ukraine, whose territory it is by resolution 68/262 of
// the General Assembly of the United Nations.
const RUSSIA = 643;
const UKRAINE = 804;
const CRIMEA = [34.2, 45.2];

function polygons(feature) {
  const { type, coordinates } = feature.geometry;
  return type === 'Polygon' ? [coordinates] : coordinates;
}

function withCrimea(all) {
  const from = all.find((feature) => Number(feature.id) === RUSSIA);
  const to = all.find((feature) => Number(feature.id) === UKRAINE);
  const isCrimea = (polygon) => d3.geoContains({ type: 'Polygon', coordinates: polygon }, CRIMEA);
  const moved = polygons(from).filter(isCrimea);
  from.geometry = { type: 'MultiPolygon', coordinates: polygons(from).filter((polygon) => !moved.includes(polygon)) };
  to.geometry = { type: 'MultiPolygon', coordinates: [...polygons(to), ...moved] };
  return all;
}

async function features() {
  const response = await fetch(`${base}/assets/lib/countries-50m.json`);
  const outlines = await response.json();
  return withCrimea(topojson.feature(outlines, outlines.objects.countries).features);
}

function draw(region, all, byNumber, onPick) {
  const [width, height] = region.size;
  const svg = element('svg', { viewBox: `0 0 ${width} ${height}`, class: `map ${region.id}`, role: 'img' });
  const title = element('title', {}, svg);
  patterns(svg, region.id);
  const projection = region
    .projection()
    .fitExtent([[4, 4], [width - 4, height - 4]], { type: 'MultiPoint', coordinates: region.corners })
    .clipExtent([[0, 0], [width, height]]);
  const path = d3.geoPath(projection);
  element('rect', { width, height, class: 'sea' }, svg);
  const lands = element('g', {}, svg);
  const marks = element('g', {}, svg);
  const shapes = new Map();
  for (const feature of all) {
    const outline = path(feature);
    const code = codeOf(feature, byNumber);
    if (!outline) {
      continue;
    }
    const shape = element('path', { d: outline, class: 'land' }, lands);
    if (!code) {
      continue;
    }
    const parts = shapes.get(code) ?? [];
    shapes.set(code, parts);
    const area = path.area(feature);
    const [x, y] = path.centroid(feature);
    parts.push(shape);
    if (area < SMALL && area > 0 && x > 0 && x < width && y > 0 && y < height && !PART_OF[byNumber.get(Number(feature.id))]) {
      parts.push(element('circle', { cx: x, cy: y, r: DOT, class: 'land dot' }, marks));
    } else if (area > region.labels && !PART_OF[byNumber.get(Number(feature.id))]) {
      const label = element('text', { x, y, class: 'code' }, marks);
      label.textContent = code;
    }
  }
  shapes.forEach((parts, code) =>
    parts.forEach((part) => {
      part.dataset.code = code;
      element('title', {}, part);
      part.addEventListener('click', () => onPick(code));
    }),
  );
  return { id: region.id, svg, title, shapes };
}

/** Draws both maps; gives what brings them up to date. */
export async function drawMap(places, onPick) {
  const byNumber = new Map(states.filter((state) => state.number).map((state) => [state.number, state.code]));
  const all = await features();
  const maps = REGIONS.map((region) => draw(region, all, byNumber, onPick));
  maps.forEach((map) => places[map.id].replaceChildren(map.svg));
  return (roles, applicant, caption) => {
    for (const map of maps) {
      map.title.textContent = caption;
      map.shapes.forEach((parts, code) => {
        const role = roles.get(code);
        for (const part of parts) {
          const patterned = ['blocks', 'open', 'outside'].includes(role?.role);
          part.dataset.role = role?.role ?? 'none';
          part.toggleAttribute('data-applicant', code === applicant);
          part.setAttribute('fill', patterned ? `url(#${map.id}-${role.role})` : '');
          if (!patterned) {
            part.removeAttribute('fill');
          }
          part.firstElementChild.textContent = role ? `${name(code)}: ${role.says}` : name(code);
        }
      });
    }
  };
}
