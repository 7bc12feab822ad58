/** The reveal as a list: what happens after what, for how long, and how it is said. The stage plays it, the live region reads it. */
import type { Ballot, Cells, Choices, LedgerRow, Model, TurnResult, VoteResult } from '../engine';
import { meterOf, PHASES, type Phase } from '../engine';
import {
  type ChamberPicture,
  type ChamberWords,
  chamberPicture,
  memberName,
  seatSays,
  type Tally,
  voteEnds,
  voteOf,
} from './chamber';
import { decisionOf, flagsOf, headlineMeters, type Side } from './map';
import { bare, points, readable } from './say';
import { placeOf, type Sign, signOfEvent } from './signs';

interface CueBase {
  /** Milliseconds at normal speed. */
  readonly ms: number;
  readonly says: string;
}

/** A government's sealed choice is opened. */
export interface ChoiceCue extends CueBase {
  readonly kind: 'choice';
  readonly government: string;
  readonly side?: Side;
  readonly decision: string;
  readonly option: string;
  readonly label: string;
}

/** A meter moves by one row of the ledger, or by several small ones together. */
export interface MeterCue extends CueBase {
  readonly kind: 'meter';
  readonly phase: Phase;
  readonly meter: string;
  readonly name: string;
  readonly headline: boolean;
  /** Hundredths of a point. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly LedgerRow[];
  /** The author's reasons, one for each rule that has one. */
  readonly because: readonly string[];
}

/** A vote is called (with the chamber before it), or its outcome known. */
export interface VoteCue extends CueBase {
  readonly kind: 'vote';
  readonly vote: string;
  readonly step: 'opens' | 'ends';
  readonly chamber: ChamberPicture;
}

/** A seat votes; `tally` counts it in. */
export interface SeatCue extends CueBase {
  readonly kind: 'seat';
  readonly vote: string;
  readonly member: string;
  readonly ballot: Ballot;
  readonly vetoes: boolean;
  readonly tally: Tally;
}

export interface EventCue extends CueBase {
  readonly kind: 'event';
  readonly event: string;
  readonly headline: string;
  readonly sign: Sign;
  /** Id of the place where it happens. */
  readonly place?: string;
}

export interface FlagCue extends CueBase {
  readonly kind: 'flag';
  readonly flag: string;
  readonly is: boolean;
}

export type Cue = ChoiceCue | MeterCue | VoteCue | SeatCue | EventCue | FlagCue;

/** A turn that was played, as `playthrough` records it. */
export interface Played {
  readonly turn: number;
  readonly before: Cells;
  readonly after: Cells;
  readonly choices: Choices;
  readonly rows: readonly LedgerRow[];
  readonly result: TurnResult;
}

/** No reveal is longer than this, in milliseconds. */
export const LONGEST = 8800;
/** Rows from this size on, in hundredths, have a cue of their own if their meter is a headline. */
const LARGE = 100;
const MS = {
  choice: 160,
  lastChoice: 900,
  large: 520,
  small: 340,
  other: 150,
  opens: 600,
  seat: 130,
  ends: 900,
  event: 700,
  flag: 60,
};

export function revealCues(model: Model, played: Played, words: ChamberWords): Cue[] {
  const run = new Run(model, played, words);
  const cues = [
    ...run.choices(),
    ...run.phase('A'),
    ...run.votes(),
    ...run.phase('B'),
    ...run.events(),
    ...run.phase('C'),
    ...run.flags(),
  ];
  const total = cues.reduce((sum, cue) => sum + cue.ms, 0);
  const speed = Math.min(1, LONGEST / total);
  return cues.map((cue) => ({ ...cue, ms: Math.floor(cue.ms * speed) }));
}

class Run {
  private readonly values: Map<string, number>;
  private readonly headlines: readonly string[];

  constructor(
    private readonly model: Model,
    private readonly played: Played,
    private readonly words: ChamberWords,
  ) {
    this.values = new Map(model.meterIds.map((id) => [id, meterOf(model, played.before, id)]));
    this.headlines = headlineMeters(model).map(({ id }) => id);
  }

  /** Both sides' choices, the first government's first; the last one stays for a while. */
  choices(): ChoiceCue[] {
    const { model, words } = this;
    const cues = Object.entries(this.played.choices).flatMap(([id, choice]): ChoiceCue[] => {
      const decision = decisionOf(model, id);
      const option = decision?.options.find((o) => o.id === choice);
      if (!decision || !option) return [];
      const index = model.governmentIds.indexOf(decision.by);
      const government = model.scenario.governments[index]?.name ?? decision.by;
      const says = words.say('stage.chose', { government, option: bare(option.label) });
      const side = index === 0 || index === 1 ? { side: index as Side } : {};
      const what = { government: decision.by, ...side, decision: id, option: choice, label: option.label };
      return [{ kind: 'choice', ...what, ms: MS.choice, says }];
    });
    cues.sort(
      (a, b) => model.governmentIds.indexOf(a.government) - model.governmentIds.indexOf(b.government),
    );
    return cues.map((cue, i) => (i === cues.length - 1 ? { ...cue, ms: MS.lastChoice } : cue));
  }

  /** Headline meters first, row by row where a row is large; every other meter in one cue. */
  phase(phase: Phase): MeterCue[] {
    const { model, headlines } = this;
    const rows = this.played.rows.filter((row) => row.phase === PHASES.indexOf(phase));
    const meters = [...headlines, ...model.meterIds.filter((id) => !headlines.includes(id))];
    return meters.flatMap((meter) => {
      const own = rows.filter((row) => model.meterIds[row.meter] === meter);
      const large = headlines.includes(meter)
        ? own.filter((row) => Math.abs(row.hundredths) >= LARGE && row.rule < model.limits)
        : [];
      large.sort((a, b) => Math.abs(b.hundredths) - Math.abs(a.hundredths));
      const small = own.filter((row) => !large.includes(row));
      return [...large.map((row) => [row]), small]
        .filter(({ length }) => length > 0)
        .map((group) => this.meter(meter, phase, group));
    });
  }

  private meter(meter: string, phase: Phase, rows: readonly LedgerRow[]): MeterCue {
    const { model, words } = this;
    const from = this.values.get(meter) ?? 0;
    const change = rows.reduce((sum, row) => sum + row.hundredths, 0);
    const to = from + change;
    this.values.set(meter, to);
    const name = model.scenario.meters.find(({ id }) => id === meter)?.name ?? meter;
    const texts = rows.map(({ rule }) => model.ruleTexts[rule]?.because).filter((text) => text !== undefined);
    const because = [...new Set(texts)];
    const headline = this.headlines.includes(meter);
    const figure = Math.abs(change) / 100;
    const params = {
      name,
      points: new Intl.NumberFormat(words.language, { maximumFractionDigits: 2 }).format(figure),
      from: points(from),
      to: points(to),
    };
    const moved = words.say(change < 0 ? 'stage.fellBy' : 'stage.roseBy', params);
    const says = [moved, ...because].join(' ');
    const ms = !headline ? MS.other : rows.length === 1 && Math.abs(change) >= LARGE ? MS.large : MS.small;
    return { kind: 'meter', phase, meter, name, headline, from, to, rows, because, ms, says };
  }

  votes(): Cue[] {
    return Object.entries(this.played.result.votes).flatMap(([id, result]) => this.vote(id, result));
  }

  private vote(id: string, result: VoteResult): Cue[] {
    const { model, words } = this;
    const vote = voteOf(model, id);
    const chamber = chamberPicture(model, id, words);
    const done = chamberPicture(model, id, words, result);
    if (!vote || !chamber || !done) return [];
    const tally = { for: 0, against: 0, abstained: 0 };
    const field = { yes: 'for', no: 'against', abstain: 'abstained' } as const;
    const seats = chamber.order.flatMap((memberId): SeatCue[] => {
      const member = vote.members.find((m) => m.id === memberId);
      const ballot = result.members[memberId];
      if (!member || !ballot) return [];
      tally[field[ballot]] += member.size;
      const vetoes = ballot === 'no' && member.veto;
      const says = seatSays(memberName(model, member, words.language), member, ballot, words.say);
      return [
        { kind: 'seat', vote: id, member: memberId, ballot, vetoes, tally: { ...tally }, ms: MS.seat, says },
      ];
    });
    const opens = words.say('stage.voteOpens', { body: chamber.body, question: vote.question });
    return [
      { kind: 'vote', vote: id, step: 'opens', chamber, ms: MS.opens, says: opens },
      ...seats,
      { kind: 'vote', vote: id, step: 'ends', chamber: done, ms: MS.ends, says: voteEnds(result, words.say) },
    ];
  }

  events(): EventCue[] {
    const { model, words } = this;
    return model.scenario.events
      .filter(({ id }) => this.played.result.happened.includes(id))
      .map((event) => {
        const place = placeOf(model, event)?.id;
        const says = words.say('stage.happens', { headline: bare(event.headline) });
        const what = {
          event: event.id,
          headline: event.headline,
          sign: signOfEvent(event),
          ...(place && { place }),
        };
        return { kind: 'event', ...what, ms: MS.event, says };
      });
  }

  flags(): FlagCue[] {
    const { model, played, words } = this;
    const before = flagsOf(model, played.before);
    const after = flagsOf(model, played.after);
    return model.flagIds
      .filter((flag) => before.has(flag) !== after.has(flag))
      .map((flag) => {
        const is = after.has(flag);
        const says = words.say(is ? 'stage.flagSet' : 'stage.flagCleared', { flag: readable(flag) });
        return { kind: 'flag', flag, is, ms: MS.flag, says };
      });
  }
}
