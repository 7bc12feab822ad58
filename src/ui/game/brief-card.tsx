/** What has happened and what this government alone is told: the beat in which one reads. */
import type { Game, Turn } from '../../store';
import { Sources } from '../parts/grounds';
import { LanguageNote } from '../parts/language-note';
import { useFocus } from '../parts/use-focus';
import { placeName } from '../reading/decisions';
import { paragraphsOf } from '../reading/front-page';
import { sourcesOf } from '../reading/ledger';
import { governmentIndex, governmentOf } from '../reading/standing';
import { useLanguage, useSay } from '../stores';
import styles from './brief-card.module.css';
import { HintSlot } from './guide/hint-slot';

interface BriefCardProps {
  readonly game: Game;
  readonly turn: Turn;
  /** Whether something else than the map is looked at, which it would cover where it lies over the stage. */
  readonly aside: boolean;
}

export function BriefCard({ game, turn, aside }: BriefCardProps) {
  const say = useSay();
  const language = useLanguage();
  const headline = useFocus<HTMLHeadingElement>(turn.id);
  const { scenario, seat } = game;
  const place = placeName(scenario, turn.place);
  const own = turn.to.filter(({ government }) => government === seat);
  return (
    <article className={styles.card} lang={scenario.language} data-aside={aside}>
      {place !== undefined && <p className="label">{place}</p>}
      <h2 ref={headline} tabIndex={-1}>
        {turn.headline}
      </h2>
      <LanguageNote scenario={scenario} />
      <HintSlot at="brief" game={game} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by keyboard */}
      <section className={styles.text} tabIndex={0} aria-label={turn.headline}>
        {paragraphsOf(turn.brief).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {own.map(({ says }) => (
          <p key={says} className={styles.own} data-side={governmentIndex(game, seat)}>
            <strong lang={language}>
              {say('play.onlyYou', { capital: governmentOf(game, seat)?.capital ?? '' })}:
            </strong>{' '}
            {says}
          </p>
        ))}
        <div lang={language}>
          <Sources sources={sourcesOf(scenario.sources, turn.sources)} />
        </div>
      </section>
    </article>
  );
}
