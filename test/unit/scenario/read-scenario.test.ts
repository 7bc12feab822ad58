/** The sample of the scenario language, completed, becomes the Scenario that it says. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario';
import { fixture } from './fixtures';

const GOOD = fixture('visa-row.yaml');
const { scenario, problems } = readScenario(GOOD);
const s = scenario!;

test('the sample reads without a problem', () => {
  expect(problems).toEqual([]);
  expect(scenario).toBeDefined();
});

describe('the head of the file', () => {
  test('what it is', () => {
    expect(s).toMatchObject({ format: 1, id: 'visa-row', version: '1.0.0', language: 'en' });
    expect(s.title).toBe('The visa row');
    expect(s.class).toEqual({
      grades: '9-12',
      minutes: 20,
      roles: ["Washington: the president's staff", 'The press'],
      before: ['Read the article.'],
      debrief: ['Who gained?', 'Who paid?'],
      rubric: ['Uses the ledger as evidence.'],
      leavesOut: [],
      care: [],
      glossary: [
        { term: 'mandate', means: 'What a player is trying to get.' },
        { term: "chargé d'affaires", means: 'Who keeps an embassy open.' },
      ],
    });
    expect(s.courses).toEqual([{ id: 'short', turns: ['protest', 'ballot'] }]);
  });

  test('places and sources', () => {
    expect(s.places[0]).toEqual({
      id: 'washington',
      name: 'Washington',
      at: [38.9, -77.04],
      capital: 'us',
      topics: [],
    });
    expect(s.places.map((place) => place.topics)).toEqual([[], ['drugs'], ['strikes', 'drugs']]);
    expect(s.sources.map((source) => source.date)).toEqual(['2025-10-05', '2025-10', '1996']);
    expect(s.sources[1]).toMatchObject({ id: 'un-2798', country: 'UN', title: 'Resolution 2798' });
    expect(s.sources[1]?.url).toMatch(/^https:/);
    expect(s.sources[2]).toEqual({ id: 'book', title: 'A history', date: '1996' });
  });

  test('governments and their mandates (G2)', () => {
    expect(s.governments.map(({ id, capital, paper }) => [id, capital, paper])).toEqual([
      ['us', 'Washington', 'The Potomac Herald'],
      ['co', 'Bogotá', undefined],
    ]);
    expect(s.governments[0]?.mandates[1]).toEqual({
      id: 'partner',
      name: 'Keep the partner',
      wants: [
        { meter: 'trust', weight: 3 },
        { meter: 'aid', weight: 1 },
        { meter: 'security', weight: -2 },
      ],
      over: 'game',
    });
    expect(s.governments[0]?.mandates[0]?.over).toBe('end');
  });

  test('meters in hundredths (N1), topics, flags, assumptions', () => {
    expect(s.meters.map(({ id, start }) => [id, start])).toEqual([
      ['trust', 2200],
      ['security', 5325],
      ['aid', 4650],
      ['home-us', 4000],
      ['home-co', 3700],
    ]);
    expect(s.meters[3]?.of).toBe('us');
    expect(s.meters[2]?.sources).toEqual(['article']);
    expect(s.topics[1]).toEqual({ id: 'drugs', name: 'Drug strategy' });
    expect(s.flags).toEqual(['visas-renounced', 'thaw']);
    expect(s.assumptions[0]).toEqual({
      id: 'eradication',
      ask: 'Does forced eradication lower output for long?',
      settings: [
        { id: 'lasting', name: 'Yes' },
        { id: 'brief', name: 'For a season' },
        { id: 'none', name: 'No' },
      ],
      starts: 'brief',
      sources: ['article'],
    });
  });
});

describe('decisions', () => {
  test('a standing one, with what it does while in force', () => {
    const [strategy, tone] = s.standing;
    expect(strategy).toMatchObject({ turns: ['protest', 'ballot'], starts: 'substitution', sees: [] });
    expect(strategy?.really).toEqual([
      { turn: 'protest', chose: 'substitution', certainty: 'documented', sources: ['article'] },
      {
        turn: 'ballot',
        chose: 'eradication',
        on: '2025-11-30',
        because: 'Reported.',
        certainty: 'judgement',
        sources: [],
      },
    ]);
    expect(strategy?.options[0]?.while).toEqual([
      {
        effects: { meters: [{ meter: 'security', hundredths: -50 }], set: [], clear: [] },
        because: 'Fewer raids.',
        sources: [],
      },
    ]);
    expect(strategy?.options[1]?.while.map((rule) => rule.when)).toEqual([
      { kind: 'assume', assumption: 'eradication', settings: ['lasting'] },
      { kind: 'assume', assumption: 'eradication', settings: ['brief', 'none'] },
    ]);
    expect(tone?.turns).toEqual(['protest', 'mission', 'ballot']);
    expect(tone?.when).toEqual({ kind: 'turn', below: 3 });
    expect(tone?.options[1]?.effects).toEqual({ meters: [], set: ['thaw'], clear: [] });
  });

  test('one of a turn, with advice, grounds and a consequence', () => {
    const [visa, reply] = s.turns[0]!.decisions;
    expect(visa).toMatchObject({ id: 'visa', by: 'us', topic: 'visas', place: 'washington', sees: [] });
    expect(visa?.really).toEqual({
      chose: 'revoke',
      on: '2025-09-26',
      certainty: 'documented',
      sources: ['article'],
    });
    const revoke = visa?.options[0];
    expect(revoke?.advice).toHaveLength(2);
    expect(revoke).toMatchObject({ because: 'An insult answered.', certainty: 'judgement', while: [] });
    expect(revoke?.effects.meters).toEqual([
      { meter: 'trust', hundredths: -900 },
      { meter: 'home-us', hundredths: 500 },
    ]);
    expect(revoke?.consequences).toEqual([
      {
        id: 'recall',
        when: { kind: 'meter', meter: 'trust', below: 2000 },
        chance: 3500,
        after: 1,
        effects: { meters: [{ meter: 'security', hundredths: -400 }], set: [], clear: [] },
        because: 'Ambassadors go home.',
        certainty: 'judgement',
        sources: ['article'],
      },
    ]);
    expect(visa?.options[1]?.when).toEqual({ kind: 'not', of: { kind: 'flag', flag: 'thaw', is: true } });
    expect(reply?.sees).toEqual(['visa']);
    expect(reply?.options[0]?.when).toEqual({ kind: 'chose', decision: 'visa', options: ['revoke'] });
    expect(reply?.options[0]?.effects).toMatchObject({ set: ['visas-renounced'], clear: ['thaw'] });
  });

  test('a turn’s texts', () => {
    const [protest] = s.turns;
    expect(protest?.brief).toMatch(/^He speaks to a crowd: he asks .*\n\nNobody had planned it\.\n$/);
    expect(protest?.to).toEqual([
      { government: 'us', says: 'The cameras were there.' },
      { government: 'co', says: 'It was not in the draft.' },
    ]);
    expect(s.turns[2]).toMatchObject({ decisions: [], votes: [], sources: [], to: [] });
  });
});

describe('votes (T4)', () => {
  const [mission, sea] = s.turns[1]!.votes;

  test('members by a decision, a word, a word with its clause, a list', () => {
    expect(mission?.needs).toBe(2);
    expect(mission?.members).toEqual([
      { id: 'us', size: 1, veto: true, follows: 'mission-vote', clauses: [] },
      { id: 'fr', size: 1, veto: true, clauses: [{ votes: 'yes', otherwise: 'abstain' }] },
      {
        id: 'pa',
        size: 1,
        veto: false,
        clauses: [
          { when: { kind: 'meter', meter: 'trust', below: 1500 }, votes: 'abstain', otherwise: 'abstain' },
          { votes: 'yes', otherwise: 'abstain' },
        ],
      },
      {
        id: 'a3',
        size: 3,
        veto: false,
        clauses: [{ when: { kind: 'turn', atLeast: 2 }, votes: 'yes', chance: 8000, otherwise: 'no' }],
      },
    ]);
  });

  test('outcomes, what really happened, a vote that never was', () => {
    expect(mission?.really).toEqual({
      for: 13,
      against: 0,
      abstained: 2,
      on: '2025-10-31',
      certainty: 'documented',
      sources: ['un-2798'],
    });
    expect(mission?.passes.effects.meters).toEqual([{ meter: 'trust', hundredths: 200 }]);
    expect(mission?.fails.consequences[0]).toMatchObject({ id: 'raids', after: 1, chance: 1250 });
    expect(mission?.invented).toBe(false);
    expect(sea).toMatchObject({ needs: 'majority', invented: true });
    expect(sea?.passes).toEqual({
      effects: { meters: [], set: [], clear: [] },
      consequences: [],
      sources: [],
    });
  });

  test('a condition of several names holds when all hold (C1)', () => {
    expect(sea?.when).toEqual({
      kind: 'any',
      of: [
        { kind: 'meter', meter: 'trust', atLeast: 1000, below: 9050 },
        {
          kind: 'all',
          of: [
            { kind: 'chose', decision: 'visa', options: ['revoke', 'rebuke'] },
            { kind: 'chose', decision: 'tone', options: ['warm'] },
          ],
        },
      ],
    });
  });
});

describe('the world', () => {
  test('events', () => {
    expect(s.events[0]).toMatchObject({ topic: 'strikes', place: 'carib', chance: 7000, repeats: false });
    expect(s.events[0]?.when).toEqual({
      kind: 'all',
      of: [
        { kind: 'turn', atLeast: 2 },
        {
          kind: 'all',
          of: [
            { kind: 'passed', votes: ['mission'] },
            { kind: 'not', of: { kind: 'failed', votes: ['mission', 'sea'] } },
          ],
        },
      ],
    });
    expect(s.events[0]?.consequences[0]).toMatchObject({ id: 'inquiry', after: 0 });
    expect(s.events[1]).toMatchObject({ repeats: true, sources: [] });
  });

  test('trends that pull (T6)', () => {
    expect(s.trends[0]?.pull).toEqual([
      { meter: 'security', toward: { meter: 'aid' }, by: 400 },
      { meter: 'trust', toward: 2950, by: 25 },
    ]);
    expect(s.trends[0]?.effects.meters).toEqual([{ meter: 'aid', hundredths: -10 }]);
    expect(s.trends[0]?.when).toEqual({
      kind: 'all',
      of: [
        { kind: 'tally', vote: 'mission', ballot: 'yes', atLeast: 2 },
        { kind: 'tally', vote: 'mission', ballot: 'no', below: 1 },
      ],
    });
  });

  test('endings (T8)', () => {
    expect(s.endings.map(({ id, early }) => [id, early])).toEqual([
      ['rupture', true],
      ['strikes', false],
      ['crossroads', false],
    ]);
    expect(s.endings[1]?.when).toEqual({ kind: 'happened', events: ['fourth-strike', 'quiet'] });
    expect(s.endings[2]?.when).toBeUndefined();
    expect(s.endings[0]?.front[0]).toEqual({
      government: 'us',
      text: 'EMBASSIES CLOSE\n\nA quarrel ends in silence.',
    });
  });

  test('tests of the scenario: each name is an expectation of its own', () => {
    expect(s.tests[0]).toEqual({
      name: 'what really happened ends somewhere',
      play: 'really',
      expect: [{ what: { kind: 'ending', endings: ['crossroads', 'strikes'] }, share: 6000 }],
    });
    expect(s.tests[1]?.play).toEqual([
      { turn: 'protest', choices: { visa: 'rebuke', reply: 'envoy', tone: 'warm' } },
      { turn: 'mission', choices: { 'mission-vote': 'yes' } },
    ]);
    expect(s.tests[1]?.expect).toEqual([
      { what: { kind: 'condition', condition: { kind: 'passed', votes: ['mission'] } }, share: 10_000 },
      {
        what: { kind: 'condition', condition: { kind: 'meter', meter: 'trust', atLeast: 1000 } },
        share: 10_000,
      },
      { what: { kind: 'condition', condition: { kind: 'flag', flag: 'thaw', is: true } }, share: 10_000 },
      { what: { kind: 'score', government: 'us', mandate: 'partner', atLeast: 2050 }, share: 5000 },
      { what: { kind: 'condition', condition: { kind: 'happened', events: ['quiet'] } }, share: 5000 },
    ]);
  });
});

describe('other ways of writing', () => {
  test('JSON is read all the same', async () => {
    const { parse } = await import('yaml');
    const json = JSON.stringify(parse(GOOD), null, 1);
    expect(readScenario(json)).toEqual({ scenario, problems: [] });
    expect(readScenario(JSON.stringify(JSON.parse(json)))).toEqual({ scenario, problems: [] });
  });

  test('lines may end as on Windows', () => {
    expect(readScenario(GOOD.replaceAll('\n', '\r\n'))).toEqual({ scenario, problems: [] });
  });

  test('hundredths are exact', () => {
    for (const [written, hundredths] of [
      ['1.15', 115],
      ['0.29', 29],
      ['-0.07', -7],
      ['57.3', 5730],
      ['+8.2', 820],
    ] as const) {
      const text = GOOD.replace('effects: {trust: -9, home-us: 5}', `effects: {trust: ${written}}`);
      const effects = readScenario(text).scenario?.turns[0]?.decisions[0]?.options[0]?.effects;
      expect(effects?.meters).toEqual([{ meter: 'trust', hundredths }]);
    }
  });
});
