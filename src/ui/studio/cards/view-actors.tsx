/** Who plays and what is measured: governments with their mandates, meters, topics, flags. */
import { fieldsOf, type Named, type Path, textOf, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { AddThing, Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { useDesk } from './context';
import { Choice, Picker, Small, TextField, Written } from './fields';
import { Sources } from './grounds';
import { useNames } from './names';
import { NumberBox } from './number-box';
import { renameField } from './rule-sentence';
import { Section } from './section';
import { Sentence } from './sentence';

export function GovernmentsView() {
  const { outline } = useDesk();
  return (
    <Section
      path={['governments']}
      kind="governments"
      note="cards.governmentsNote"
      plus="cards.plusGovernment"
      ask="cards.askGovernment"
      things={outline.governments}
    >
      {(named) => <GovernmentCard key={named.id} named={named} />}
    </Section>
  );
}

function GovernmentCard({ named }: { named: Named }) {
  const say = useSay();
  const { outline } = useDesk();
  const { path } = named;
  const mandates = outline.governments.find(({ id }) => id === named.id)?.mandates ?? [];
  return (
    <>
      <Card
        path={path}
        inner={mandates.map((mandate) => mandate.path)}
        label={named.name}
        head={<TextField path={[...path, 'name']} label={say('cards.governmentName')} look="option" />}
        menu={<ThingMenu path={path} name={named.name} atLeast={2} />}
        known={['name', 'capital', 'paper', 'mandates']}
      >
        <div className={styles.fieldRow}>
          <TextField path={[...path, 'capital']} label={say('cards.capital')} />
          <TextField
            path={[...path, 'paper']}
            label={say('cards.paper')}
            optional
            placeholder={say('cards.paperEmpty')}
          />
        </div>
      </Card>
      <div className={styles.nested}>
        {mandates.map((mandate) => (
          <MandateCard key={mandate.id} named={mandate} />
        ))}
        <AddThing
          path={[...path, 'mandates']}
          kind="mandates"
          text={say('cards.plusMandate')}
          ask={say('cards.askMandate')}
        />
      </div>
    </>
  );
}

function MandateCard({ named }: { named: Named }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const { path } = named;
  const wants = Object.entries(fieldsOf(valueAt(outline.root, [...path, 'wants'])));
  const free = outline.meters.find(({ id }) => !wants.some(([meter]) => meter === id));
  return (
    <Card
      path={path}
      label={say('cards.mandateOf', { name: named.name })}
      head={<TextField path={[...path, 'name']} label={say('cards.mandateName')} look="option" />}
      menu={<ThingMenu path={path} name={named.name} atLeast={1} />}
      known={['name', 'says', 'wants', 'over']}
    >
      <TextField
        path={[...path, 'says']}
        label={say('cards.mandateSays')}
        look="quiet"
        optional
        prose
        placeholder={say('cards.mandateSaysEmpty')}
      />
      <ul className={styles.wants}>
        {wants.map(([meter, weight]) => (
          <li key={meter}>
            <Want path={[...path, 'wants', meter]} meter={meter} weight={weight} />
          </li>
        ))}
      </ul>
      <div className={styles.grounds}>
        {free && (
          <Small
            text={say('cards.plusWant')}
            onPress={() => edit({ kind: 'set', path: [...path, 'wants', free.id], value: 1 })}
          />
        )}
        <Choice
          path={[...path, 'over']}
          label={say('cards.over')}
          look="tag"
          none={say('cards.overEnd')}
          names={[
            { id: 'game', name: say('cards.overGame') },
            ...(valueAt(outline.root, [...path, 'over']) === 'end'
              ? [{ id: 'end', name: say('cards.overEnd') }]
              : []),
          ]}
        />
      </div>
    </Card>
  );
}

function Want({ path, meter, weight }: { path: Path; meter: string; weight: unknown }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  if (typeof weight !== 'number') return <Written path={path} />;
  const others = fieldsOf(valueAt(outline.root, path.slice(0, -1)));
  const subject = names.name('meters', meter);
  const size = Math.abs(weight);
  const set = (to: number) => edit({ kind: 'set', path, value: to });
  return (
    <Sentence
      text="cards.want"
      parts={{
        meter: (
          <Picker
            label={say('cards.whichMeter')}
            value={meter}
            names={names.list('meters').filter(({ id }) => id === meter || !Object.hasOwn(others, id))}
            onPick={(id) => edit(renameField(outline.root, path, id))}
          />
        ),
        direction: (
          <Picker
            label={say('cards.wantDirection', { name: subject })}
            look="words"
            value={weight >= 0 ? 'high' : 'low'}
            names={[
              { id: 'high', name: say('cards.wantHigh') },
              { id: 'low', name: say('cards.wantLow') },
            ]}
            onPick={(id) => set(id === 'high' ? size : -size)}
          />
        ),
        weight: (
          <NumberBox
            label={say('cards.weightOf', { name: subject })}
            value={size}
            min={1}
            max={100}
            {...(Object.keys(others).length > 1
              ? {
                  remove: {
                    label: say('cards.leaveOut', { name: subject }),
                    run: () => edit({ kind: 'remove', path }),
                  },
                }
              : {})}
            onNumber={(to) => set(weight < 0 ? -Math.round(to) : Math.round(to))}
          />
        ),
      }}
    />
  );
}

export function MetersView() {
  const say = useSay();
  const { outline, edit } = useDesk();
  return (
    <Section
      path={['meters']}
      kind="meters"
      note="cards.metersNote"
      plus="cards.plusMeter"
      ask="cards.askMeter"
      things={outline.meters}
    >
      {({ id, name, path }) => {
        const start = valueAt(outline.root, [...path, 'start']);
        return (
          <Card
            key={id}
            path={path}
            label={name}
            head={<TextField path={[...path, 'name']} label={say('cards.meterName')} look="option" />}
            menu={<ThingMenu path={path} name={name} atLeast={1} />}
            known={['name', 'start', 'about', 'of', 'sources']}
          >
            <p className={styles.sentence}>
              <Sentence
                text="cards.meterStarts"
                parts={{
                  start: (
                    <NumberBox
                      label={say('cards.startOf', { name })}
                      value={typeof start === 'number' ? start : 50}
                      min={0}
                      max={100}
                      onNumber={(value) => edit({ kind: 'set', path: [...path, 'start'], value })}
                    />
                  ),
                  of: (
                    <Choice
                      path={[...path, 'of']}
                      label={say('cards.meterOf', { name })}
                      look="name"
                      none={say('cards.meterOfNobody')}
                      names={outline.governments}
                    />
                  ),
                }}
              />
            </p>
            <TextField
              path={[...path, 'about']}
              label={say('cards.meterAbout')}
              look="quiet"
              optional
              prose
              placeholder={say('cards.meterAboutEmpty')}
            />
            <div className={styles.grounds}>
              <Sources path={[...path, 'sources']} />
            </div>
          </Card>
        );
      }}
    </Section>
  );
}

export function TopicsView() {
  const say = useSay();
  const { outline } = useDesk();
  return (
    <Section
      path={['topics']}
      kind="topics"
      note="cards.topicsNote"
      plus="cards.plusTopic"
      ask="cards.askTopic"
      things={outline.topics}
    >
      {({ id, name, path }) => (
        <Card
          key={id}
          path={path}
          label={name}
          head={<TextField path={path} label={say('cards.topicName')} look="option" />}
          menu={<ThingMenu path={path} name={name} atLeast={1} />}
        />
      )}
    </Section>
  );
}

export function FlagsView() {
  const { outline } = useDesk();
  return (
    <Section
      path={['flags']}
      kind="flags"
      note="cards.flagsNote"
      plus="cards.plusFlag"
      ask="cards.askFlag"
      things={outline.flags}
    >
      {({ id, path }) => (
        <Card
          key={textOf(id)}
          path={path}
          label={id}
          head={<strong>{id}</strong>}
          menu={<ThingMenu path={path} name={id} />}
        />
      )}
    </Section>
  );
}
