/** What the scenario stands on: sources, places on the map, and what experts dispute. */
import { listOf, type Named, textOf, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { AnyOf } from './any-of';
import { AddThing, Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { useDesk } from './context';
import { Choice, ShortField, Small, TextField, Written } from './fields';
import fields from './fields.module.css';
import { Sources } from './grounds';
import { useNames } from './names';
import { NumberBox } from './number-box';
import { ClosedRow, Section } from './section';
import { Sentence } from './sentence';
import { startsWith } from './slug';

/** How many cards of one kind are shown open at once. */
const OPEN = 6;

/** Whether a card of a long section is the one that is open. */
export function useOpen(things: readonly Named[]): (named: Named) => boolean {
  const { selection } = useDesk();
  return (named) => things.length <= OPEN || startsWith(selection, named.path);
}

export function SourcesView() {
  const say = useSay();
  const { outline } = useDesk();
  const isOpen = useOpen(outline.sources);
  return (
    <Section
      path={['sources']}
      kind="sources"
      note="cards.sourcesNote"
      plus="cards.plusSourceCard"
      ask="cards.askSource"
      things={outline.sources}
    >
      {(named) => {
        const { id, path } = named;
        const menu = <ThingMenu path={path} name={id} />;
        if (!isOpen(named)) return <ClosedRow key={id} named={named} detail={id} menu={menu} />;
        return (
          <Card
            key={id}
            path={path}
            label={say('cards.sourceNamed', { id })}
            head={<TextField path={[...path, 'title']} label={say('cards.sourceTitle')} look="option" />}
            menu={menu}
            known={['title', 'publisher', 'date', 'country', 'url']}
          >
            <div className={styles.fieldRow}>
              <TextField path={[...path, 'publisher']} label={say('cards.publisher')} optional />
              <ShortField path={[...path, 'date']} label={say('cards.sourceDate')} optional />
              <ShortField path={[...path, 'country']} label={say('cards.country')} optional />
            </div>
            <ShortField path={[...path, 'url']} label={say('cards.url')} type="url" optional />
          </Card>
        );
      }}
    </Section>
  );
}

export function PlacesView() {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  return (
    <Section
      path={['places']}
      kind="places"
      note="cards.placesNote"
      plus="cards.plusPlace"
      ask="cards.askPlace"
      things={outline.places}
    >
      {({ id, name, path }) => {
        const at = listOf(valueAt(outline.root, [...path, 'at']));
        const topics = valueAt(outline.root, [...path, 'topics']);
        const ids = typeof topics === 'string' ? [topics] : listOf(topics).map(textOf);
        const first = names.list('topics')[0];
        const axis = (place: 0 | 1, label: string, max: number) => (
          <NumberBox
            label={label}
            value={typeof at[place] === 'number' ? at[place] : 0}
            min={-max}
            max={max}
            step={0.1}
            onNumber={(value) => {
              const now = [Number(at[0] ?? 0), Number(at[1] ?? 0)];
              now[place] = value;
              edit({ kind: 'set', path: [...path, 'at'], value: now });
            }}
          />
        );
        return (
          <Card
            key={id}
            path={path}
            label={name}
            head={<TextField path={[...path, 'name']} label={say('cards.placeName')} look="option" />}
            menu={<ThingMenu path={path} name={name} />}
            known={['name', 'at', 'capital', 'topics']}
          >
            <p className={styles.sentence}>
              <Sentence
                text="cards.placeAt"
                parts={{
                  latitude: axis(0, say('cards.latitude'), 90),
                  longitude: axis(1, say('cards.longitude'), 180),
                  capital: (
                    <Choice
                      path={[...path, 'capital']}
                      label={say('cards.capitalOf')}
                      look="name"
                      none={say('cards.capitalOfNobody')}
                      names={outline.governments}
                    />
                  ),
                }}
              />
            </p>
            <p className={styles.sentence}>
              {ids.length > 0 ? (
                <Sentence
                  text="cards.placeTopics"
                  parts={{
                    topics: (end: string) => (
                      <AnyOf
                        end={end}
                        path={[...path, 'topics']}
                        ids={ids}
                        names={names.list('topics')}
                        label={say('cards.topic')}
                      />
                    ),
                  }}
                />
              ) : (
                first && (
                  <Small
                    text={say('cards.plusPlaceTopic')}
                    onPress={() => edit({ kind: 'set', path: [...path, 'topics'], value: [first.id] })}
                  />
                )
              )}
            </p>
          </Card>
        );
      }}
    </Section>
  );
}

export function AssumptionsView() {
  const say = useSay();
  const { outline } = useDesk();
  return (
    <Section
      path={['assumptions']}
      kind="assumptions"
      note="cards.assumptionsNote"
      plus="cards.plusAssumption"
      ask="cards.askAssumption"
      things={outline.assumptions}
    >
      {({ id, name, path }) => {
        const settings = outline.assumptions.find((one) => one.id === id)?.settings ?? [];
        return (
          <Card
            key={id}
            path={path}
            label={name}
            head={<TextField path={[...path, 'ask']} label={say('cards.assumptionAsk')} look="option" />}
            menu={<ThingMenu path={path} name={name} />}
            known={['ask', 'settings', 'starts', 'sources']}
          >
            {settings.map((setting) => (
              <div key={setting.id} className={styles.listRow}>
                <TextField path={setting.path} label={say('cards.setting')} look="quiet" />
                <ThingMenu path={setting.path} name={setting.name} atLeast={2} />
              </div>
            ))}
            <AddThing
              path={[...path, 'settings']}
              kind="settings"
              text={say('cards.plusSetting')}
              ask={say('cards.askSetting')}
            />
            <p className={styles.sentence}>
              <Sentence
                text="cards.assumptionStarts"
                parts={{
                  starts: (
                    <Choice
                      path={[...path, 'starts']}
                      label={say('cards.settingAtStart')}
                      look="name"
                      names={settings}
                    />
                  ),
                }}
              />
            </p>
            <div className={styles.grounds}>
              <Sources path={[...path, 'sources']} />
            </div>
          </Card>
        );
      }}
    </Section>
  );
}

/** Shorter games: some of the turns. */
export function CoursesSection() {
  const say = useSay();
  const { outline, edit } = useDesk();
  return (
    <Section
      path={['courses']}
      kind="courses"
      title="cards.courses"
      note="cards.coursesNote"
      plus="cards.plusCourse"
      ask="cards.askCourse"
      things={outline.courses}
    >
      {({ id, path }) => {
        const value = valueAt(outline.root, path);
        if (!Array.isArray(value)) return <Written key={id} path={path} />;
        const ids = value.map(textOf);
        return (
          <Card
            key={id}
            path={path}
            label={say('cards.courseNamed', { id })}
            head={<strong>{id}</strong>}
            menu={<ThingMenu path={path} name={id} />}
          >
            <fieldset className={styles.list}>
              <legend>{say('cards.courseTurns')}</legend>
              {outline.turns.map((turn, i) => (
                <label key={turn.id} className={fields.check}>
                  <input
                    type="checkbox"
                    checked={ids.includes(turn.id)}
                    disabled={ids.length === 1 && ids[0] === turn.id}
                    onChange={(event) => {
                      const chosen = outline.turns
                        .map((one) => one.id)
                        .filter((one) => (one === turn.id ? event.target.checked : ids.includes(one)));
                      edit({ kind: 'set', path, value: chosen });
                    }}
                  />
                  {say('cards.turnNamed', { number: i + 1, name: turn.name })}
                </label>
              ))}
            </fieldset>
          </Card>
        );
      }}
    </Section>
  );
}
