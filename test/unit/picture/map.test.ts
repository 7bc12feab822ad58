import { describe, expect, it } from 'vitest';
import { begin, compile, copy, type Model, open } from '../../../src/engine';
import { headlineMeters, type MapView, mapPicture } from '../../../src/picture';
import { signOfEvent } from '../../../src/picture/signs';
import { createTexts } from '../../../src/texts';
import * as build from '../../arbitraries/builders';
import { builtIn } from '../../built-in';
import { playedAtRandom } from './played';

const say = createTexts('en');
const model = builtIn('us-colombia-2025');
const cells = begin(model, { seed: 'map' });
const quiet: MapView = { openDecisions: [], events: [] };

function withMeter(of: Model, meter: string, points: number) {
  const changed = copy(begin(of, { seed: 'map' }));
  changed[of.layout.meters + of.meterIds.indexOf(meter)] = points * 100;
  return changed;
}

describe('the map', () => {
  it('takes the first three meters that are nobody’s support at home', () => {
    expect(headlineMeters(model).map(({ id }) => id)).toEqual(['trust', 'security', 'aid']);
  });

  it.each([
    [5, 'frayed'],
    [19, 'frayed'],
    [20, 'fraying'],
    [49, 'fraying'],
    [50, 'taut'],
    [100, 'taut'],
  ])('calls a trust of %i %s', (points, state) => {
    const { thread } = mapPicture(model, withMeter(model, 'trust', points), quiet, say);
    expect(thread).toMatchObject({ state, value: points * 100 });
    expect(thread?.says).toContain(`${points} of 100, ${state}`);
  });

  it('puts every open decision and every event at exactly one place', () => {
    const decisions = open(model, cells).map(({ decision }) => decision);
    const events = model.eventIds;
    const picture = mapPicture(model, cells, { openDecisions: decisions, events }, say);
    expect(picture.places.flatMap((place) => place.open).sort()).toEqual([...decisions].sort());
    const happened = picture.places.flatMap((place) => place.happened.map(({ event }) => event));
    expect(happened.sort()).toEqual([...events].sort());
  });

  it('says of every place what it is and what is to be decided there', () => {
    const [first] = open(model, cells);
    const view = { ...quiet, openDecisions: [first?.decision ?? ''] };
    const { places, account } = mapPicture(model, cells, view, say);
    const here = places.find((place) => place.open.length > 0);
    expect(here?.says).toContain('To decide here: ');
    expect(places.every(({ name, says }) => says.startsWith(name))).toBe(true);
    expect(account).toEqual(expect.arrayContaining(places.map(({ says }) => says)));
  });

  it('rings troubled places where the scenario has topics of trouble, else all but the capitals', () => {
    const halos = (of: Model) =>
      mapPicture(of, begin(of, { seed: 'map' }), quiet, say)
        .places.filter(({ halo }) => halo)
        .map(({ id }) => id);
    expect(halos(model)).toContain('catatumbo');
    expect(halos(model)).not.toContain('new-york');
    const place = (id: string, capital?: string) => ({
      id,
      name: id,
      at: [0, 0] as const,
      topics: ['topic'],
      ...(capital && { capital }),
    });
    const places = [place('one', 'us'), place('two'), place('three')];
    const plain = { ...build.scenario({ meters: { trust: 50, calm: 50 } }), places };
    expect(halos(compile(plain))).toEqual(['two', 'three']);
  });

  it('has a sheet with the two capitals where the scenario has no places', () => {
    const bare = compile(build.scenario({}));
    const picture = mapPicture(bare, begin(bare, { seed: 'map' }), quiet, say);
    expect(picture.sheet).toBe('blank');
    expect(picture.places.map(({ capital }) => capital)).toEqual([0, 1]);
    expect(picture.capitals).toHaveLength(2);
  });

  it('ghosts the directions of the focused option, for headline meters on the map', () => {
    const option = build.option('o', { effects: { trust: -3, other: 2 } });
    const scenario = build.scenario({
      meters: { trust: 50, other: 50 },
      turns: [build.turn('t1', { decisions: [build.decision('d', [option, build.option('p')])] })],
    });
    const of = compile(scenario);
    const view = { ...quiet, focus: { decision: 'd', option: 'o' } };
    const { ghost } = mapPicture(of, begin(of, { seed: 'map' }), view, say);
    expect(ghost).toMatchObject({ thread: '−', quiet: '+' });
    expect(ghost?.tendencies.map(({ says }) => says).join(' ')).toMatch(/lower .* raise /);
  });
});

describe('the signs of what happened', () => {
  it.each([
    ['strike-news', 'ship'],
    ['seizure', 'crate'],
    ['ambush', 'convoy'],
    ['coca-figures', 'sprig'],
    ['wave', 'camp'],
    ['celac', 'sheet'],
    ['congress-letter', 'sheet'],
    ['hold', 'crate'],
    ['peso', 'coin'],
    ['joint-raid', 'convoy'],
    ['leak', 'mast'],
    ['fighter-deal', 'sprig'],
    ['poll', 'ballot'],
    ['poll-us', 'ballot'],
    ['new-route', 'ship'],
    ['truce', 'sprig'],
  ])('%s is a %s', (id, sign) => {
    const event = model.scenario.events.find((one) => one.id === id);
    expect(event && signOfEvent(event)).toBe(sign);
  });

  it('are kept where there is no place for them', () => {
    const event = build.event('storm', {});
    const bare = compile(build.scenario({ events: [event] }));
    const view = { openDecisions: [], events: ['storm'] };
    const picture = mapPicture(bare, begin(bare, { seed: 'map' }), view, say);
    expect(picture.elsewhere.map((mark) => mark.event)).toEqual(['storm']);
    expect(picture.account.join(' ')).toContain('Elsewhere, last turn: Headline storm');
  });
});

describe('why a headline meter stands where it does', () => {
  it('is the largest reason of the last turn that the author gives', () => {
    const rows = playedAtRandom(model, { seed: 'why' }, 3)[0]?.rows ?? [];
    const { thread } = mapPicture(model, cells, { ...quiet, rows }, say);
    const trust = rows.filter(
      (row) => model.meterIds[row.meter] === 'trust' && model.ruleTexts[row.rule]?.because !== undefined,
    );
    const most = trust.reduce((best, row) =>
      Math.abs(row.hundredths) > Math.abs(best.hundredths) ? row : best,
    );
    expect(thread?.why).toContain(model.ruleTexts[most.rule]?.because);
    expect(mapPicture(model, cells, quiet, say).thread?.why).toBeUndefined();
  });
});
