/** What the sections at the head of a file name. */
import { COUNTS } from '../limits';
import { type Check, fields, items } from './check';
import { checkPlace } from './decisions';

export function checkSections(check: Check): void {
  const { document, names } = check;
  for (const [place, path] of fields(document.places, ['places'])) {
    check.known('unknown-government', names.governments, place.capital, [...path, 'capital']);
    check.allKnown('unknown-topic', names.topics, place.topics, [...path, 'topics']);
  }
  for (const [government, path] of fields(document.governments, ['governments'])) {
    const mandates = government.mandates;
    if (mandates && Object.keys(mandates).length === 0) {
      check.tell('too-few', [...path, 'mandates'], { what: 'mandates', count: 1 }, { at: 'key' });
    }
    for (const [mandate, at] of fields(mandates, [...path, 'mandates'])) {
      check.keysKnown('unknown-meter', names.meters, mandate.wants, [...at, 'wants']);
      if (mandate.wants && Object.keys(mandate.wants).length === 0) {
        check.tell('empty', [...at, 'wants'], { name: 'wants' }, { at: 'key' });
      }
    }
  }
  for (const [meter, path] of fields(document.meters, ['meters'])) {
    check.known('unknown-government', names.governments, meter.of, [...path, 'of']);
    check.allKnown('unknown-source', names.sources, meter.sources, [...path, 'sources']);
  }
  for (const [assumption, path] of fields(document.assumptions, ['assumptions'])) {
    const settings = assumption.settings && new Set(Object.keys(assumption.settings));
    check.known('unknown-setting', settings, assumption.starts, [...path, 'starts']);
    check.allKnown('unknown-source', names.sources, assumption.sources, [...path, 'sources']);
    if (settings && settings.size < 2) {
      check.tell('too-few', [...path, 'settings'], { what: 'settings', count: 2 }, { at: 'key' });
    }
  }
  for (const [event, path] of items(document.events, ['events'])) {
    check.known('unknown-topic', names.topics, event.topic, [...path, 'topic']);
    checkPlace(check, event.place, [...path, 'place']);
  }
  for (const [trend, path] of items(document.trends, ['trends'])) {
    if (Object.keys(trend.effects ?? {}).length + Object.keys(trend.pull ?? {}).length > 0) continue;
    if (!Object.hasOwn(trend, 'effects') && !Object.hasOwn(trend, 'pull')) check.tell('does-nothing', path);
  }
  if (document.meters && Object.keys(document.meters).length === 0) {
    check.tell('too-few', ['meters'], { what: 'meters', count: 1 }, { at: 'key' });
  }
  checkSeats(check);
}

function checkSeats(check: Check): void {
  const { governments } = check.document;
  if (!governments) return;
  const count = Object.keys(governments).length;
  const at = { at: 'key' } as const;
  if (count === 0) check.tell('too-few', ['governments'], { what: 'governments', count: 2 }, at);
  else if (count !== 2 && count <= COUNTS.governments) check.tell('seats', ['governments'], { count }, at);
}
