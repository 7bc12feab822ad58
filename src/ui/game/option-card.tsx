/** An option: what it is, where it tends to lead (the direction only), and what two advisers think of it. */
import { useId } from 'react';
import { type Tendency, tendencies } from '../../picture';
import type { Game, Option } from '../../store';
import { Folded } from '../parts/folded';
import { toneStyle } from '../parts/meter-view';
import { readings } from '../reading/standing';
import { useLanguage, useSay, useStores } from '../stores';
import styles from './option-card.module.css';

export interface OptionCardProps {
  readonly game: Game;
  readonly decision: string;
  readonly option: Option;
  readonly number: number;
  readonly inForce: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

export function OptionCard({ game, decision, option, number, inForce, chosen, onChoose }: OptionCardProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { look } = useStores().game.getState();
  const hints = game.house?.hints ?? true;
  const looked = hints ? { decision, option: option.id } : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only ghosts on the map follow the pointer; the radio does the same by focus
    <div
      className={styles.card}
      onPointerEnter={() => look(looked)}
      onPointerLeave={() => look(undefined)}
      onFocus={() => look(looked)}
      onBlur={() => look(undefined)}
    >
      <label className={styles.label}>
        <input
          type="radio"
          name={`option-${decision}`}
          value={option.id}
          checked={chosen}
          onChange={onChoose}
          aria-labelledby={`${id}-title`}
          aria-describedby={hints ? `${id}-says ${id}-tends` : `${id}-says`}
          aria-keyshortcuts={String(number)}
        />
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <span className={styles.text}>
          <span id={`${id}-title`} className={styles.title}>
            {option.label}{' '}
            {inForce && (
              <span className={styles.tag} lang={language}>
                {say('play.policyTag')}
              </span>
            )}
          </span>
          {option.says !== undefined && (
            <span id={`${id}-says`} className={styles.says}>
              {option.says}
            </span>
          )}
          {hints && <Tends id={`${id}-tends`} game={game} option={option} />}
        </span>
      </label>
      {option.advice.length > 0 && (
        <Folded
          className={styles.advice}
          summary={
            <summary lang={language} aria-label={say('play.advisersOf', { option: option.label })}>
              {say('play.advisers')}
            </summary>
          }
        >
          <dl>
            {option.advice.map(({ who, says }) => (
              <div key={who}>
                <dt lang={language}>{say('play.adviser', { who })}</dt> <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </Folded>
      )}
    </div>
  );
}

const WORDS = { '+': 'play.tendsUp', '−': 'play.tendsDown', '?': 'play.tendsUnclear' } as const;

function Tends({ id, game, option }: { id: string; game: Game; option: Option }) {
  const say = useSay();
  const language = useLanguage();
  const found = tendencies(option);
  const all = readings(game).flatMap(({ meter, tone }) => {
    const tendency = found.get(meter.id);
    return tendency === undefined ? [] : [{ meter, tone, tendency }];
  });
  return (
    <span id={id} className={styles.tends} lang={language}>
      <span className="hidden-words">{say('play.tends')}: </span>
      {all.length === 0 && <span>{say('play.tendsNone')}</span>}
      {all.map(({ meter, tone, tendency }) => (
        <TendencyMark key={meter.id} name={meter.name} tendency={tendency} style={toneStyle(tone)} />
      ))}
    </span>
  );
}

interface MarkProps {
  readonly name: string;
  readonly tendency: Tendency;
  readonly style: ReturnType<typeof toneStyle>;
}

function TendencyMark({ name, tendency, style }: MarkProps) {
  const say = useSay();
  return (
    <span className={styles.tend} style={style}>
      <span className={styles.dot} aria-hidden="true" />
      <span aria-hidden="true">
        {name} {tendency}
      </span>
      <span className="hidden-words">{say(WORDS[tendency], { name })}; </span>
    </span>
  );
}
