/** The one door to the rules: what may be decided (`open`), and what a turn's choices lead to (`resolve`). */
import { at } from './layout';
import type { Model } from './model';
import { isOpen, offer, openDecisions } from './opening';
import { playTurn } from './phases';
import type { Recorder } from './recorder';
import { type Cells, choiceOf, turnOf } from './state';

/** Why a turn's choices are refused. Stable; scripts rely on them. */
export const REFUSALS = [
  'game-over',
  'decision-unknown',
  'decision-not-open',
  'option-unknown',
  'option-not-offered',
  'choice-missing',
  'nothing-offered',
] as const;

export interface Refusal {
  readonly code: (typeof REFUSALS)[number];
  readonly decision?: string;
  readonly option?: string;
}

/** Choices by id: decision → option. */
export type Choices = Readonly<Record<string, string>>;

/** A decision of the due turn. */
export interface OpenDecision {
  readonly decision: string;
  readonly by: string;
  readonly standing: boolean;
  /** Of a standing decision, the policy in force. */
  readonly inForce?: string;
  /** The open decisions of this turn that it waits for. */
  readonly waitsFor: readonly string[];
}

/** The decisions that the due turn opens, in file order. None once the game has ended. */
export function open(model: Model, cells: Cells): OpenDecision[] {
  if (at(cells, model.layout.ended) > 0) return [];
  const decisions = openDecisions(model, cells);
  const id = (decision: number) => model.decisionIds[decision] ?? '';
  return decisions.map((decision) => {
    const seen = model.sees.items.subarray(at(model.sees.from, decision), at(model.sees.from, decision + 1));
    const standing = model.standing[decision] === 1;
    return {
      decision: id(decision),
      by: model.governmentIds[at(model.decisionGovernment, decision)] ?? '',
      standing,
      ...(standing && { inForce: model.optionIds[decision]?.[choiceOf(model, cells, decision)] ?? '' }),
      waitsFor: [...seen].filter((other) => decisions.includes(other)).map(id),
    };
  });
}

/** The options that a decision offers, by id in file order, with this turn's choices so far. */
export function offered(model: Model, cells: Cells, decision: string, choices: Choices): string[] {
  const index = model.decisionIds.indexOf(decision);
  const ids = model.optionIds[index] ?? [];
  const into = new Int32Array(ids.length);
  const count = offer(model, cells, index, choiceCells(model, choices), into);
  return [...into.subarray(0, count)].map((option) => ids[option] ?? '');
}

function choiceCells(model: Model, choices: Choices): Int32Array {
  const cells = new Int32Array(model.decisionIds.length).fill(-1);
  for (const [decision, option] of Object.entries(choices)) {
    const index = model.decisionIds.indexOf(decision);
    if (index >= 0) cells[index] = model.optionIds[index]?.indexOf(option) ?? -1;
  }
  return cells;
}

/**
 * Plays the due turn in `cells` with a choice for every open decision; of a standing one that is left out the policy
 * in force stays, if it is still offered. Refuses without having changed anything.
 */
export function resolve(
  model: Model,
  cells: Cells,
  choices: Choices,
  recorder?: Recorder,
): { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal } {
  const refuse = (refusal: Refusal) => ({ ok: false, refusal }) as const;
  if (at(cells, model.layout.ended) > 0) return refuse({ code: 'game-over' });
  const turn = turnOf(model, cells);
  const { from, items } = model.turnDecisions;
  const ofTurn = items.subarray(at(from, turn), at(from, turn + 1));
  for (const [decision, option] of Object.entries(choices)) {
    const index = model.decisionIds.indexOf(decision);
    if (index < 0) return refuse({ code: 'decision-unknown', decision });
    if (!ofTurn.includes(index) || !isOpen(model, cells, index)) {
      return refuse({ code: 'decision-not-open', decision });
    }
    if (!model.optionIds[index]?.includes(option))
      return refuse({ code: 'option-unknown', decision, option });
  }
  const chosen = choiceCells(model, choices);
  const into = new Int32Array(12);
  for (const index of openDecisions(model, cells, 'settled')) {
    const decision = model.decisionIds[index] ?? '';
    const count = offer(model, cells, index, chosen, into);
    if (count === 0) return refuse({ code: 'nothing-offered', decision });
    const offeredNow = into.subarray(0, count);
    if (at(chosen, index) < 0 && model.standing[index] === 1) {
      const inForce = choiceOf(model, cells, index);
      if (offeredNow.includes(inForce)) chosen[index] = inForce;
    }
    if (at(chosen, index) < 0) return refuse({ code: 'choice-missing', decision });
    if (!offeredNow.includes(at(chosen, index))) {
      const option = choices[decision] ?? '';
      return refuse({ code: 'option-not-offered', decision, option });
    }
  }
  playTurn(model, cells, chosen, recorder);
  return { ok: true };
}
