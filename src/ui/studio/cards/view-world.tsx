/** What no government decides: events, trends, endings; and the tests that hold the scenario to its promises. */
import { fieldsOf, listOf, type Named, type Path, textOf, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { AddLine, LineList } from './condition';
import { useDesk } from './context';
import { type Pull, percentOf, percentText, pullsOf } from './effects-sentence';
import { Check, Choice, NumberBox, Picker, Small, TextField, Written } from './fields';
import { useNames } from './names';
import { addition } from './new-things';
import { PlaceField } from './place-field';
import { Consequences, Grounds, OnlyIf, Rule } from './rule';
import { linesOf, renameField } from './rule-sentence';
import { ClosedRow, Section } from './section';
import { Sentence } from './sentence';
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

export function TrendsView() {
  const say = useSay();
  const { outline, edit } = useDesk();
  const meters = outline.meters.map(({ id }) => id);
  const isOpen = useOpen(outline.trends);
  return (
    <Section
      path={['trends']}
      kind="trends"
      note="cards.trendsNote"
      plus="cards.plusTrend"
      ask="cards.askTrend"
      things={outline.trends}
    >
      {(named) => {
        const { id, path } = named;
        const menu = <ThingMenu path={path} name={id} />;
        if (!isOpen(named)) return <ClosedRow key={id} named={named} menu={menu} />;
        const pulls = pullsOf(outline.root, path);
        const taken = fieldsOf(valueAt(outline.root, [...path, 'pull']));
        const free = meters.find((meter) => !Object.hasOwn(taken, meter));
        const toward = meters.find((meter) => meter !== free) ?? 50;
        return (
          <Card
            key={id}
            path={path}
            label={say('cards.trendNamed', { id })}
            head={<strong>{id}</strong>}
            menu={menu}
            known={['id', 'when', 'effects', 'pull', 'because', 'certainty', 'sources']}
          >
            {pulls.length > 0 && <OnlyIf path={[...path, 'when']} text="cards.trendOnlyIf" />}
            {pulls.map((pull) =>
              'written' in pull ? (
                <Written key={String(pull.path.at(-1))} path={pull.path} />
              ) : (
                <PullLine key={pull.meter} pull={pull} />
              ),
            )}
            <Rule
              path={path}
              lead="everyTurn"
              whenApart={pulls.length > 0}
              can={['when']}
              fine
              more={[
                {
                  label: say('cards.addPull'),
                  run:
                    free === undefined
                      ? undefined
                      : () =>
                          edit({ kind: 'set', path: [...path, 'pull', free], value: { toward, by: '4%' } }),
                },
              ]}
            />
            <Grounds path={path} />
          </Card>
        );
      }}
    </Section>
  );
}

function PullLine({ pull }: { pull: Pull }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const { path, meter, toward, by } = pull;
  const taken = fieldsOf(valueAt(outline.root, path.slice(0, -1)));
  const meters = names.list('meters');
  return (
    <div className={styles.rule}>
      <Sentence
        text="cards.pull"
        parts={{
          meter: (
            <Picker
              label={say('cards.whichMeter')}
              value={meter}
              names={meters.filter(({ id }) => id === meter || !Object.hasOwn(taken, id))}
              onPick={(id) => edit(renameField(outline.root, path, id))}
            />
          ),
          by: (
            <NumberBox
              label={say('cards.pullBy')}
              value={percentOf(by) ?? 1}
              min={0.01}
              max={100}
              unit="%"
              wrong={percentOf(by) === undefined}
              onNumber={(next) => edit({ kind: 'set', path: [...path, 'by'], value: percentText(next) })}
              remove={{ label: say('cards.removePull'), run: () => edit({ kind: 'remove', path }) }}
            />
          ),
          toward: (
            <>
              <Picker
                label={say('cards.pullToward')}
                value={typeof toward === 'number' ? '#' : toward}
                names={[{ id: '#', name: say('cards.aNumber') }, ...meters.filter(({ id }) => id !== meter)]}
                onPick={(id) => edit({ kind: 'set', path: [...path, 'toward'], value: id === '#' ? 50 : id })}
              />
              {typeof toward === 'number' && (
                <NumberBox
                  label={say('cards.pullNumber')}
                  value={toward}
                  min={0}
                  max={100}
                  onNumber={(next) => edit({ kind: 'set', path: [...path, 'toward'], value: next })}
                />
              )}
            </>
          ),
        }}
      />
    </div>
  );
}

export function EndingsView() {
  const { outline } = useDesk();
  const isOpen = useOpen(outline.endings);
  return (
    <Section
      path={['endings']}
      kind="endings"
      note="cards.endingsNote"
      plus="cards.plusEnding"
      ask="cards.askEnding"
      things={outline.endings}
    >
      {(named) =>
        isOpen(named) ? (
          <EndingCard key={named.id} named={named} />
        ) : (
          <ClosedRow
            key={named.id}
            named={named}
            menu={<ThingMenu path={named.path} name={named.name} atLeast={1} />}
          />
        )
      }
    </Section>
  );
}

function EndingCard({ named }: { named: Named }) {
  const say = useSay();
  const { outline } = useDesk();
  const { path } = named;
  const isLast = path[1] === outline.endings.length - 1;
  const when = valueAt(outline.root, [...path, 'when']);
  return (
    <Card
      path={path}
      label={say('cards.endingNamed', { name: named.name })}
      head={<TextField path={[...path, 'title']} label={say('cards.endingTitle')} look="option" />}
      menu={<ThingMenu path={path} name={named.name} atLeast={1} />}
      known={['id', 'early', 'when', 'title', 'front']}
    >
      <OnlyIf path={[...path, 'when']} text="cards.endsIf" />
      {isLast && when === undefined && <p className={styles.sentence}>{say('cards.endsElse')}</p>}
      {!isLast && when === undefined && <AddLine path={[...path, 'when']} />}
      {(!isLast || valueAt(outline.root, [...path, 'early']) !== undefined) && (
        <Check path={[...path, 'early']} label={say('cards.early')} />
      )}
      {outline.governments.map((government) => (
        <TextField
          key={government.id}
          path={[...path, 'front', government.id]}
          label={say('cards.frontOf', { name: government.name })}
          optional
          prose
          placeholder={say('cards.frontEmpty')}
        />
      ))}
    </Card>
  );
}

export function TestsView() {
  const { outline } = useDesk();
  const isOpen = useOpen(outline.tests);
  return (
    <Section
      path={['tests']}
      kind="tests"
      note="cards.testsNote"
      plus="cards.plusTest"
      ask="cards.askTest"
      things={outline.tests}
    >
      {(named) =>
        isOpen(named) ? (
          <TestCard key={String(named.path[1])} named={named} />
        ) : (
          <ClosedRow
            key={String(named.path[1])}
            named={named}
            menu={<ThingMenu path={named.path} name={named.name} canRename={false} />}
          />
        )
      }
    </Section>
  );
}

function TestCard({ named }: { named: Named }) {
  const say = useSay();
  const { outline } = useDesk();
  const { path } = named;
  const expect = valueAt(outline.root, [...path, 'expect']);
  const all: Path[] = Array.isArray(expect)
    ? listOf(expect).map((_, i) => [...path, 'expect', i])
    : [[...path, 'expect']];
  return (
    <Card
      path={path}
      label={say('cards.testNamed', { name: named.name })}
      head={<TextField path={[...path, 'name']} label={say('cards.testName')} look="option" />}
      menu={<ThingMenu path={path} name={named.name} canRename={false} />}
      known={['name', 'play', 'expect']}
    >
      <TestPlay path={[...path, 'play']} />
      {all.map((at) => (
        <Expectation key={JSON.stringify(at)} path={at} />
      ))}
    </Card>
  );
}

function TestPlay({ path }: { path: Path }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const play = valueAt(outline.root, path);
  const turns = Object.entries(fieldsOf(play));
  return (
    <div className={styles.rule}>
      <Sentence
        text="cards.testPlay"
        parts={{
          play: (
            <Picker
              label={say('cards.testPlayLabel')}
              value={play === 'really' ? 'really' : 'chosen'}
              names={[
                { id: 'really', name: say('cards.testReally') },
                { id: 'chosen', name: say('cards.testChosen') },
              ]}
              onPick={(id) => edit({ kind: 'set', path, value: id === 'really' ? id : {} })}
            />
          ),
        }}
      />
      {turns.length > 0 && (
        <ul className={styles.lines}>
          {turns.flatMap(([turn, choices]) =>
            Object.keys(fieldsOf(choices)).map((decision) => {
              const known = outline.decisions.find(({ id }) => id === decision);
              return (
                <li key={`${turn}/${decision}`}>
                  <Sentence
                    text="cards.testChoice"
                    parts={{
                      decision: known?.name ?? decision,
                      option: (
                        <Choice
                          path={[...path, turn, decision]}
                          label={say('cards.whichOption')}
                          look="name"
                          names={known?.options ?? []}
                        />
                      ),
                    }}
                  />
                  <Small
                    text="×"
                    label={say('cards.leaveOut', { name: known?.name ?? decision })}
                    onPress={() => edit({ kind: 'remove', path: [...path, turn, decision] })}
                  />
                </li>
              );
            }),
          )}
        </ul>
      )}
    </div>
  );
}

function Expectation({ path }: { path: Path }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  const share = fieldsOf(value).in;
  return (
    <div className={styles.rule}>
      <Sentence
        text="cards.expects"
        parts={{
          share: (
            <NumberBox
              label={say('cards.share')}
              value={percentOf(share) ?? 100}
              min={0}
              max={100}
              step={5}
              unit="%"
              wrong={share !== undefined && percentOf(textOf(share)) === undefined}
              onNumber={(next) => edit({ kind: 'set', path: [...path, 'in'], value: percentText(next) })}
            />
          ),
        }}
      />
      <LineList lines={linesOf(value, path, true)} />
      <AddLine path={path} expect />
    </div>
  );
}
