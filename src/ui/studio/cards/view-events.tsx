/** What no government chooses: events. */
import type { Named } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { Consequences } from './consequences';
import { useDesk } from './context';
import { Check, Choice, Small, TextField } from './fields';
import { Grounds } from './grounds';
import { useNames } from './names';
import { addition } from './new-things';
import { PlaceField } from './place-field';
import { Rule } from './rule';
import { ClosedRow, Section } from './section';
import { useOpen } from './view-grounds';

export function EventsView() {
  const { outline } = useDesk();
  const isOpen = useOpen(outline.events);
  return (
    <Section
      path={['events']}
      kind="events"
      note="cards.eventsNote"
      plus="cards.plusEvent"
      ask="cards.askEvent"
      things={outline.events}
    >
      {(named) =>
        isOpen(named) ? (
          <EventCard key={named.id} named={named} />
        ) : (
          <ClosedRow key={named.id} named={named} menu={<ThingMenu path={named.path} name={named.name} />} />
        )
      }
    </Section>
  );
}

function EventCard({ named }: { named: Named }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const { path } = named;
  const consequence = addition(outline, [...path, 'consequences'], 'consequences', '', say);
  return (
    <Card
      path={path}
      label={say('cards.eventNamed', { name: named.name })}
      head={<TextField path={[...path, 'headline']} label={say('cards.headline')} look="option" />}
      menu={<ThingMenu path={path} name={named.name} />}
      known={[
        'id',
        'topic',
        'place',
        'headline',
        'text',
        'when',
        'chance',
        'repeats',
        'effects',
        'consequences',
        'because',
        'certainty',
        'sources',
      ]}
    >
      <TextField
        path={[...path, 'text']}
        label={say('cards.eventText')}
        look="quiet"
        optional
        prose
        placeholder={say('cards.eventTextEmpty')}
      />
      <Rule path={path} lead="happens" can={['when', 'chance']} />
      <Grounds path={path} />
      <Consequences path={path} />
      <div className={styles.adds}>
        {consequence && <Small text={say('cards.plusConsequence')} onPress={() => edit(consequence.edit)} />}
      </div>
      <div className={styles.fieldRow}>
        <Choice
          path={[...path, 'topic']}
          label={say('cards.topic')}
          labelled
          none={say('cards.noTopic')}
          names={names.list('topics')}
        />
        <PlaceField path={[...path, 'place']} />
      </div>
      <Check path={[...path, 'repeats']} label={say('cards.repeats')} />
    </Card>
  );
}
