/** One government's newspaper on the day after the end. */
import type { Game, Government } from '../../store';
import { dayOf } from '../reading/days';
import { frontPage } from '../reading/front-page';
import { grouped, readings } from '../reading/standing';
import { useLanguage, useSay } from '../stores';
import styles from './front-page-sheet.module.css';
import { LineChart } from './line-chart';
import { VoteDots } from './vote-dots';

interface FrontPageSheetProps {
  readonly game: Game;
  readonly government: Government;
  readonly text: string;
  /** ISO day of the last turn. */
  readonly date: string;
}

export function FrontPageSheet({ game, government, text, date }: FrontPageSheetProps) {
  const say = useSay();
  const language = useLanguage();
  const { headline, standfirst, body } = frontPage(text);
  const { headline: meters } = grouped(readings(game));
  return (
    <article className={styles.sheet} lang={game.scenario.language}>
      <header className={styles.head}>
        <p className={styles.paper}>
          {government.paper ?? say('play.noPaper', { capital: government.capital })}
        </p>
        <p className={styles.dateline} lang={language}>
          <time dateTime={date}>{say('shell.dateline', { ...dayOf(date, language) })}</time>
          <span>{say('play.lateEdition')}</span>
        </p>
      </header>
      <h2>{headline}</h2>
      {standfirst !== '' && <p className={styles.standfirst}>{standfirst}</p>}
      <div className={styles.body}>
        {body.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {government.id !== game.scenario.governments[0]?.id && <VoteDots game={game} />}
      <LineChart game={game} readings={meters} />
    </article>
  );
}
