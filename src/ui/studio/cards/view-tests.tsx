/** What must come of a game. */
import { fieldsOf, listOf, type Named, type Path, textOf, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { AddLine, LineList } from './condition';
import { useDesk } from './context';
import { percentOf, percentText } from './effects-sentence';
import { Choice, Picker, Small, TextField } from './fields';
import { NumberBox } from './number-box';
import { linesOf } from './rule-sentence';
import { ClosedRow, Section } from './section';
import { Sentence } from './sentence';
import { useOpen } from './view-grounds';

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
