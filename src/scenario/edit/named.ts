/** Goes through a whole file for what is named in it. */
import { CONDITION_WORDS } from '../shape/rules';
import { Namings, Spot } from './namings';
import type { Source } from './source';

/** Words that stand in an expectation beside those of a condition. */
const EXPECT_WORDS = ['ending', 'score', 'in'];

export function namingsOf(source: Source): Namings {
  const file = new Spot(source.root, []);
  const names = new Namings();
  const walk = new Walk(
    names,
    new Set(
      file
        .field('meters')
        .fields()
        .map(({ name }) => name),
    ),
  );
  walk.sections(file);
  for (const decision of file.field('standing').items()) walk.decision(decision);
  for (const turn of file.field('turns').items()) walk.turn(turn);
  walk.world(file);
  for (const test of file.field('tests').items()) walk.test(test);
  return names;
}

class Walk {
  constructor(
    private readonly names: Namings,
    private readonly meters: ReadonlySet<string>,
  ) {}

  sections(file: Spot): void {
    const { names } = this;
    names.defineKeys('term', file.field('class').field('glossary'));
    names.defineKeys('course', file.field('courses'));
    for (const { value } of file.field('courses').fields()) names.mention('turn', value);
    names.defineKeys('place', file.field('places'));
    for (const { value } of file.field('places').fields()) {
      names.mention('government', value.field('capital'));
      names.mention('topic', value.field('topics'));
    }
    names.defineKeys('source', file.field('sources'));
    names.defineKeys('government', file.field('governments'));
    for (const { value } of file.field('governments').fields()) {
      names.defineKeys('mandate', value.field('mandates'), value.mark);
      for (const { value: mandate } of value.field('mandates').fields())
        names.mentionKeys('meter', mandate.field('wants'));
    }
    names.defineKeys('meter', file.field('meters'));
    for (const { value } of file.field('meters').fields()) {
      names.mention('government', value.field('of'));
      names.mention('source', value.field('sources'));
    }
    names.defineKeys('topic', file.field('topics'));
    names.defineValues('flag', file.field('flags'));
    names.defineKeys('assumption', file.field('assumptions'));
    for (const { value } of file.field('assumptions').fields()) {
      names.defineKeys('setting', value.field('settings'), value.mark);
      names.mention('setting', value.field('starts'), value.mark);
      names.mention('source', value.field('sources'));
    }
  }

  turn(turn: Spot): void {
    const { names } = this;
    names.define('turn', turn);
    names.mention('place', turn.field('place'));
    names.mentionKeys('government', turn.field('to'));
    names.mention('source', turn.field('sources'));
    for (const decision of turn.field('decisions').items()) this.decision(decision);
    for (const vote of turn.field('votes').items()) this.vote(vote);
  }

  decision(decision: Spot): void {
    const { names } = this;
    names.define('decision', decision);
    names.mention('government', decision.field('by'));
    names.mention('topic', decision.field('topic'));
    names.mention('place', decision.field('place'));
    names.mention('decision', decision.field('sees'));
    names.mention('turn', decision.field('turns'));
    names.mention('option', decision.field('starts'), decision.mark);
    this.condition(decision.field('when'));
    for (const really of decision.field('really').each()) {
      names.mention('turn', really.field('turn'));
      names.mention('option', really.field('chose'), decision.mark);
      names.mention('source', really.field('sources'));
    }
    names.defineKeys('option', decision.field('options'), decision.mark);
    for (const { value } of decision.field('options').fields()) {
      this.rule(value);
      for (const rule of value.field('while').each()) this.rule(rule);
    }
  }

  world(file: Spot): void {
    const { names } = this;
    for (const event of file.field('events').items()) {
      names.define('event', event);
      names.mention('topic', event.field('topic'));
      names.mention('place', event.field('place'));
      this.rule(event);
    }
    for (const trend of file.field('trends').items()) {
      names.define('trend', trend);
      this.rule(trend);
    }
    for (const ending of file.field('endings').items()) {
      names.define('ending', ending);
      this.condition(ending.field('when'));
      names.mentionKeys('government', ending.field('front'));
    }
  }

  test(test: Spot): void {
    const { names } = this;
    names.define('test', test, undefined, 'name');
    names.mentionKeys('turn', test.field('play'));
    for (const { value } of test.field('play').fields()) names.mentionChoices('decision', 'option', value);
    for (const expected of test.field('expect').each()) {
      this.condition(expected, EXPECT_WORDS);
      names.mention('ending', expected.field('ending'));
      names.mentionKeys('government', expected.field('score'));
      for (const { name, value } of expected.field('score').fields()) {
        names.mentionKeys('mandate', value, { kind: 'government', id: name });
      }
    }
  }

  private vote(vote: Spot): void {
    const { names } = this;
    names.define('vote', vote);
    this.rule(vote);
    names.mention('source', vote.field('really').field('sources'));
    names.defineKeys('member', vote.field('members'), vote.mark);
    for (const { value } of vote.field('members').fields()) {
      names.mention('decision', value.field('follows'));
      this.condition(value.field('when'));
      for (const clause of value.field('votes').items()) this.condition(clause.field('when'));
    }
    this.rule(vote.field('passes'));
    this.rule(vote.field('fails'));
  }

  private rule(rule: Spot): void {
    const { names } = this;
    this.condition(rule.field('when'));
    for (const { name, key, value } of rule.field('effects').fields()) {
      if (name === 'set' || name === 'clear') names.mention('flag', value);
      else names.uses.push({ kind: 'meter', id: name, path: value.path, node: key, owner: '' });
    }
    names.mentionKeys('meter', rule.field('pull'));
    for (const { value } of rule.field('pull').fields()) names.mention('meter', value.field('toward'));
    names.mention('source', rule.field('sources'));
    const consequences = rule.field('consequences');
    for (const consequence of consequences.items()) {
      names.define('consequence', consequence, consequences.mark);
      this.rule(consequence);
    }
  }

  private condition(condition: Spot, besides: readonly string[] = []): void {
    const { names } = this;
    for (const word of ['any', 'all'] as const) {
      for (const inner of condition.field(word).items()) this.condition(inner);
    }
    const not = condition.field('not');
    if (not.node) this.condition(not);
    names.mentionChoices('decision', 'option', condition.field('chose'));
    names.mention('event', condition.field('happened'));
    names.mention('vote', condition.field('passed'));
    names.mention('vote', condition.field('failed'));
    names.mentionKeys('vote', condition.field('tally'));
    names.mentionChoices('assumption', 'setting', condition.field('assume'));
    for (const { name, key, value } of condition.fields()) {
      if ((CONDITION_WORDS as readonly string[]).includes(name) || besides.includes(name)) continue;
      const kind = this.meters.has(name) ? 'meter' : 'flag';
      names.uses.push({ kind, id: name, path: value.path, node: key, owner: '' });
    }
  }
}
