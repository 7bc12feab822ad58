/** A decision: its question, who is asked, and its options as cards. A standing policy is one, too. */
import { fieldsOf, idsOf, listOf, type Named, type Path, textOf, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { AnyOf } from './any-of';
import { AddThing, Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { AddLine } from './condition';
import { useDesk } from './context';
import { Choice, Small, TextField } from './fields';
import fields from './fields.module.css';
import { Sources } from './grounds';
import { useNames } from './names';
import { OptionCard } from './option-card';
import { PlaceField } from './place-field';
import { OnlyIf } from './rule';
import { ClosedRow, Section } from './section';
import { Sentence } from './sentence';

export function StandingView() {
  const { outline } = useDesk();
  const standing = outline.decisions.filter((one) => one.turn === undefined);
  return (
    <Section
      path={['standing']}
      kind="standing"
      note="cards.standingNote"
      plus="cards.plusStanding"
      ask="cards.askDecision"
      things={standing}
    >
      {(named) => (
        <ClosedRow
          key={named.id}
          named={named}
          detail={
            outline.governments.find(({ id }) => id === textOf(valueAt(outline.root, [...named.path, 'by'])))
              ?.name ?? ''
          }
          menu={<ThingMenu path={named.path} name={named.name} />}
        />
      )}
    </Section>
  );
}

export function DecisionView({ path }: { path: Path }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const decision = outline.decisions.find((one) => JSON.stringify(one.path) === JSON.stringify(path));
  const options = decision?.options ?? [];
  const standing = path[0] === 'standing';
  const beside = outline.decisions.filter((one) => one.turn === decision?.turn && one.id !== decision?.id);
  const sees = idsOf(valueAt(outline.root, [...path, 'sees']));
  const [firstBeside] = beside;
  const when = valueAt(outline.root, [...path, 'when']);
  const ask = textOf(valueAt(outline.root, [...path, 'ask']));
  return (
    <>
      <Card
        path={path}
        inner={options.map((option) => option.path)}
        label={say(standing ? 'cards.standingCard' : 'cards.decisionCard')}
        head={<TextField path={[...path, 'ask']} label={say('cards.ask')} look="title" />}
        menu={<ThingMenu path={path} name={ask} />}
        known={[
          'id',
          'by',
          'topic',
          'ask',
          'place',
          'sees',
          'when',
          'options',
          'really',
          ...(standing ? ['turns', 'starts'] : []),
        ]}
      >
        <p className={styles.sentence}>
          <Sentence
            text="cards.decides"
            parts={{
              by: (
                <Choice
                  path={[...path, 'by']}
                  label={say('cards.by')}
                  look="name"
                  names={outline.governments}
                />
              ),
              place: <PlaceField path={[...path, 'place']} inline />,
              topic: (
                <Choice
                  path={[...path, 'topic']}
                  label={say('cards.topic')}
                  look="name"
                  names={names.list('topics')}
                />
              ),
            }}
          />{' '}
          {standing ? null : sees.length > 0 ? (
            <>
              <Sentence
                text="cards.seesOthers"
                parts={{
                  sees: (end: string) => (
                    <AnyOf
                      end={end}
                      path={[...path, 'sees']}
                      ids={sees}
                      names={beside.map(short)}
                      label={say('cards.sees')}
                    />
                  ),
                }}
              />
              <Small
                text="×"
                label={say('cards.seal')}
                onPress={() => edit({ kind: 'remove', path: [...path, 'sees'] })}
              />
            </>
          ) : (
            <>
              {say('cards.sealed')}{' '}
              {firstBeside && (
                <Small
                  text={say('cards.unseal')}
                  onPress={() => edit({ kind: 'set', path: [...path, 'sees'], value: firstBeside.id })}
                />
              )}
            </>
          )}
        </p>
        {standing && <StandingLines path={path} options={options} />}
        <OnlyIf path={[...path, 'when']} text="cards.askedOnlyIf" />
        {when === undefined && (
          <div className={styles.grounds}>
            <span className="muted">{say('cards.askedAlways')}</span>
            <AddLine path={[...path, 'when']} />
          </div>
        )}
      </Card>
      {options.map((option, i) => (
        <OptionCard key={option.id} decision={path} option={option} number={i + 1} standing={standing} />
      ))}
      <AddThing
        path={[...path, 'options']}
        kind="options"
        text={say('cards.plusOption')}
        ask={say('cards.askOption')}
      />
    </>
  );
}

function short({ id, name }: Named) {
  return { id, name };
}

/** Of a standing policy: what is in force, when it may be changed, and what really was. */
function StandingLines({ path, options }: { path: Path; options: readonly Named[] }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const turns = idsOf(valueAt(outline.root, [...path, 'turns']));
  const really = listOf(valueAt(outline.root, [...path, 'really']));
  const list = names.list('turns');
  const places = list.flatMap(({ id }, i) => (turns.includes(id) ? [i + 1] : []));
  const taken = really.map((item) => textOf(fieldsOf(item).turn));
  const free = list.find(({ id }) => !taken.includes(id));
  const [first] = options;
  return (
    <>
      <p className={styles.sentence}>
        <Sentence
          text="cards.startsWith"
          parts={{
            starts: (
              <Choice path={[...path, 'starts']} label={say('cards.starts')} look="name" names={options} />
            ),
          }}
        />
      </p>
      <details className={styles.fold}>
        <summary>
          {turns.length === 0 ? say('cards.openAlways') : say('cards.openIn', { turns: places.join(', ') })}
        </summary>
        <fieldset className={styles.list}>
          <legend className="hidden-words">{say('cards.openInWhich')}</legend>
          {list.map(({ id, name }, i) => (
            <label key={id} className={fields.check}>
              <input
                type="checkbox"
                checked={turns.length === 0 || turns.includes(id)}
                onChange={(event) => {
                  const now = turns.length === 0 ? list.map((turn) => turn.id) : turns;
                  const next = list
                    .map((turn) => turn.id)
                    .filter((turn) => (turn === id ? event.target.checked : now.includes(turn)));
                  if (next.length === 0) return;
                  if (next.length < list.length) edit({ kind: 'set', path: [...path, 'turns'], value: next });
                  else edit({ kind: 'remove', path: [...path, 'turns'] });
                }}
              />
              {say('cards.turnNamed', { number: i + 1, name })}
            </label>
          ))}
        </fieldset>
      </details>
      {really.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries of a history have only their place
        <div key={i} className={styles.really}>
          <span>
            <Sentence
              text="cards.reallyFrom"
              parts={{
                turn: (
                  <Choice
                    path={[...path, 'really', i, 'turn']}
                    label={say('cards.whichTurn')}
                    look="name"
                    names={list}
                  />
                ),
                option: (
                  <Choice
                    path={[...path, 'really', i, 'chose']}
                    label={say('cards.whichOption')}
                    look="name"
                    names={options}
                  />
                ),
              }}
            />
          </span>
          <Choice
            path={[...path, 'really', i, 'certainty']}
            label={say('cards.certainty')}
            look="tag"
            names={names.certainties}
            none={say('cards.certaintyNone')}
          />
          <Sources path={[...path, 'really', i, 'sources']} />
          <Small
            text="×"
            label={say('cards.removeReally')}
            onPress={() => edit({ kind: 'remove', path: [...path, 'really', i] })}
          />
        </div>
      ))}
      {free && first && (
        <Small
          text={say('cards.plusReally')}
          onPress={() => {
            const entry = { turn: free.id, chose: first.id, certainty: 'judgement' };
            const order = list.map(({ id }) => id);
            const at = taken.filter((turn) => order.indexOf(turn) < order.indexOf(free.id)).length;
            edit(
              really.length === 0
                ? { kind: 'set', path: [...path, 'really'], value: [entry] }
                : { kind: 'insert', path: [...path, 'really'], at, value: entry },
            );
          }}
        />
      )}
    </>
  );
}
