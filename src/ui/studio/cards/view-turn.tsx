/** Turns: the list of them, and one with what is decided and voted in it. */
import { type Named, type Path, textOf, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { AddThing, Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { useDesk } from './context';
import { ShortField, TextField } from './fields';
import { Sources } from './grounds';
import { PlaceField } from './place-field';
import { ClosedRow, Section } from './section';
import { CoursesSection } from './view-grounds';

export function TurnsView() {
  const { outline } = useDesk();
  return (
    <>
      <Section
        path={['turns']}
        kind="turns"
        note="cards.turnsNote"
        plus="cards.plusTurn"
        ask="cards.askTurn"
        things={outline.turns}
      >
        {(named, place) => (
          <ClosedRow
            key={named.id}
            named={{ ...named, name: `${place + 1} · ${named.name}` }}
            detail={textOf(valueAt(outline.root, [...named.path, 'date']))}
            menu={<ThingMenu path={named.path} name={named.name} atLeast={1} />}
          />
        )}
      </Section>
      <CoursesSection />
    </>
  );
}

export function TurnView({ path }: { path: Path }) {
  const say = useSay();
  const { outline } = useDesk();
  const decisions = outline.decisions.filter((one) => one.turn === path[1]);
  const votes = outline.votes.filter((one) => one.turn === path[1]);
  const open = outline.decisions.filter((one) => one.turn === undefined);
  const id = textOf(valueAt(outline.root, [...path, 'id']));
  return (
    <>
      <Card
        path={path}
        inner={[...decisions, ...votes].map((one) => one.path)}
        label={say('cards.turnCard')}
        head={<TextField path={[...path, 'headline']} label={say('cards.headline')} look="title" />}
        menu={<ThingMenu path={path} name={id} atLeast={1} />}
        known={['id', 'date', 'place', 'headline', 'brief', 'to', 'sources', 'decisions', 'votes']}
      >
        <div className={styles.fieldRow}>
          <ShortField path={[...path, 'date']} label={say('cards.date')} type="date" />
          <PlaceField path={[...path, 'place']} />
        </div>
        <TextField path={[...path, 'brief']} label={say('cards.brief')} prose />
        {outline.governments.map((government) => (
          <TextField
            key={government.id}
            path={[...path, 'to', government.id]}
            label={say('cards.onlyTo', { name: government.name })}
            optional
            prose
            placeholder={say('cards.onlyToEmpty')}
          />
        ))}
        <div className={styles.grounds}>
          <Sources path={[...path, 'sources']} />
        </div>
      </Card>
      <h3 className={styles.sectionTitle}>{say('cards.decisions')}</h3>
      {decisions.length === 0 && (
        <p className={styles.note}>
          {say(open.length > 0 ? 'cards.decisionsNoneButOpen' : 'cards.decisionsNone')}
        </p>
      )}
      {decisions.map((one) => (
        <Row key={one.id} named={one} detail={government(one.by)} />
      ))}
      <AddThing
        path={[...path, 'decisions']}
        kind="decisions"
        text={say('cards.plusDecision')}
        ask={say('cards.askDecision')}
      />
      <h3 className={styles.sectionTitle}>{say('cards.votes')}</h3>
      {votes.length === 0 && <p className={styles.note}>{say('cards.votesNote')}</p>}
      {votes.map((one) => (
        <Row key={one.id} named={one} />
      ))}
      <AddThing
        path={[...path, 'votes']}
        kind="votes"
        text={say('cards.plusVote')}
        ask={say('cards.askVote')}
      />
    </>
  );

  function government(id: string): string {
    return outline.governments.find((one) => one.id === id)?.name ?? id;
  }
}

function Row({ named, detail = '' }: { named: Named; detail?: string }) {
  return <ClosedRow named={named} detail={detail} menu={<ThingMenu path={named.path} name={named.name} />} />;
}
