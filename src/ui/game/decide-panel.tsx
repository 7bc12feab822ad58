/** The dossiers of a round: one question at a time, and the seal once each has a choice. */
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import type { Game } from '../../store';
import { type Dossier, isStanding, tabNames } from '../reading/decisions';
import { governmentIndex, governmentOf } from '../reading/standing';
import { useLanguage, useSay, useStores } from '../stores';
import styles from './decide-panel.module.css';
import { HintSlot } from './guide/hint-slot';
import { OptionCard } from './option-card';
import { type Desk, usePredicts } from './use-dossiers';

export function DecidePanel({ game, desk }: { game: Game; desk: Desk }) {
  const id = useId();
  const { current } = desk;
  const panel = useLaterRound(game, desk);
  return (
    <section ref={panel} className={styles.panel} data-side={governmentIndex(game, game.seat)}>
      <HintSlot at="panel" game={game} />
      <Tabs id={id} game={game} desk={desk} />
      {current && (
        <div
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${current.decision.id}`}
          className={styles.dossier}
        >
          <Question key={current.decision.id} game={game} dossier={current} desk={desk} />
        </div>
      )}
      <SealBar game={game} desk={desk} />
    </section>
  );
}

/** A later round of the same turn begins at its first dossier; the first one begins with the brief. */
function useLaterRound(game: Game, desk: Desk): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  const later = Object.keys(game.sealed).length > 0;
  const round = desk.all.map(({ decision }) => decision.id).join(' ');
  useEffect(() => {
    if (later && round !== '') panel.current?.querySelector<HTMLElement>('[role=tab]')?.focus();
  }, [later, round]);
  return panel;
}

function Tabs({ id, game, desk }: { id: string; game: Game; desk: Desk }) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const names = tabNames(desk.all);
  const move = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (index + step + desk.all.length) % desk.all.length;
    const decision = desk.all[next]?.decision.id;
    if (decision === undefined) return;
    desk.open(decision);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={say('play.decisions')} className={styles.tabs}>
      {desk.all.map(({ decision, options, inForce }, index) => {
        const chosen = game.draft[decision.id];
        const open = desk.current?.decision.id === decision.id;
        const state =
          chosen === undefined
            ? say('play.toDecide', { count: options.length })
            : say(chosen === inForce ? 'play.policyNow' : 'play.decided');
        return (
          <button
            key={decision.id}
            type="button"
            role="tab"
            id={`${id}-${decision.id}`}
            aria-selected={open}
            aria-controls={open ? `${id}-panel` : undefined}
            tabIndex={open ? 0 : -1}
            className={styles.tab}
            onClick={() => desk.open(decision.id)}
            onKeyDown={(event) => move(event, index)}
          >
            <span className={styles.topic} lang={game.scenario.language}>
              {names[index]}
            </span>
            <span className={styles.state}>{state}</span>
          </button>
        );
      })}
    </div>
  );
}

function Question({ game, dossier, desk }: { game: Game; dossier: Dossier; desk: Desk }) {
  const say = useSay();
  const language = useLanguage();
  const { decision, options, inForce, sees } = dossier;
  return (
    <fieldset className={styles.question} lang={game.scenario.language}>
      <legend>{decision.ask}</legend>
      {sees.map(({ decision: other, option }) => (
        <p key={other.id} className={styles.seen} lang={language}>
          {say('play.seesNote', {
            capital: governmentOf(game, other.by)?.capital ?? other.by,
            option: option.label,
          })}
        </p>
      ))}
      {isStanding(decision) && (
        <p className={styles.note} lang={language}>
          {say('play.standingNote')}
        </p>
      )}
      {options.map((option, index) => (
        <OptionCard
          key={option.id}
          game={game}
          decision={decision.id}
          option={option}
          number={index + 1}
          inForce={option.id === inForce}
          chosen={game.draft[decision.id] === option.id}
          onChoose={() => desk.choose(decision.id, option.id)}
        />
      ))}
    </fieldset>
  );
}

function SealBar({ game, desk }: { game: Game; desk: Desk }) {
  const say = useSay();
  const store = useStores().game;
  const predict = usePredicts(game);
  const { missing, complete } = desk;
  return (
    <div className={styles.seal}>
      <p aria-live="polite" data-complete={missing.length === 0 || undefined}>
        {missing.length === 0 ? (
          say('play.sealed')
        ) : (
          <>
            {say('play.missing')}{' '}
            {missing.map(({ decision, topic }) => (
              <button
                key={decision.id}
                type="button"
                className={styles.missing}
                onClick={() => desk.open(decision.id)}
                lang={game.scenario.language}
              >
                {topic}
              </button>
            ))}
          </>
        )}
      </p>
      <button
        type="button"
        className="button button-strong"
        disabled={!complete}
        onClick={() => store.getState().seal(predict)}
      >
        {say('play.seal')}
      </button>
    </div>
  );
}
