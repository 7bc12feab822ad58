/** A vote: its question, what it needs, how each member votes, and what follows. */
import { fieldsOf, listOf, type Path, type Plain, textOf, valueAt } from '../../../store/studio/cards';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';
import { AddThing, Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { AddLine, InlineLines, LineList } from './condition';
import { useDesk } from './context';
import { Check, Choice, NumberBox, Picker, ShortField, Small, TextField, Written } from './fields';
import { Menu } from './menu';
import { useNames } from './names';
import { addition } from './new-things';
import { ChancePart, Consequences, Grounds, OnlyIf, Rule, Sources } from './rule';
import { fitsInSentence, linesOf } from './rule-sentence';
import { Sentence } from './sentence';

export function VoteView({ path }: { path: Path }) {
  const say = useSay();
  const { outline } = useDesk();
  const question = textOf(valueAt(outline.root, [...path, 'question']));
  const members = Object.keys(fieldsOf(valueAt(outline.root, [...path, 'members'])));
  const at = (member: string) => [...path, 'members', member];
  return (
    <>
      <Card
        path={path}
        inner={[...members.map(at), [...path, 'passes'], [...path, 'fails'], [...path, 'really']]}
        label={say('cards.voteCard')}
        head={<TextField path={[...path, 'question']} label={say('cards.question')} look="title" />}
        menu={<ThingMenu path={path} name={question} />}
        known={[
          'id',
          'body',
          'question',
          'when',
          'needs',
          'members',
          'invented',
          'really',
          'passes',
          'fails',
          'because',
          'certainty',
          'sources',
        ]}
      >
        <TextField
          path={[...path, 'body']}
          label={say('cards.body')}
          optional
          placeholder={say('cards.bodyEmpty')}
        />
        <Needs path={[...path, 'needs']} />
        <OnlyIf path={[...path, 'when']} text="cards.heldOnlyIf" />
        <Check path={[...path, 'invented']} label={say('cards.invented')} />
        <Grounds path={path} ask={false} />
        {valueAt(outline.root, [...path, 'when']) === undefined && <AddLine path={[...path, 'when']} />}
      </Card>
      <h3 className={styles.sectionTitle}>{say('cards.members')}</h3>
      {members.map((member) => (
        <MemberCard key={member} path={at(member)} id={member} count={members.length} />
      ))}
      <AddThing
        path={[...path, 'members']}
        kind="members"
        text={say('cards.plusMember')}
        ask={say('cards.askMember')}
      />
      <h3 className={styles.sectionTitle}>{say('cards.outcomes')}</h3>
      <OutcomeCard path={[...path, 'passes']} word="passes" />
      <OutcomeCard path={[...path, 'fails']} word="fails" />
      <ReallyVoted path={[...path, 'really']} />
    </>
  );
}

function Needs({ path }: { path: Path }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  const kind = typeof value === 'number' ? 'number' : textOf(value) || 'majority';
  return (
    <p className={styles.sentence}>
      <Sentence
        text="cards.needs"
        parts={{
          needs: (
            <>
              <Picker
                label={say('cards.needsLabel')}
                value={kind}
                names={[
                  { id: 'majority', name: say('cards.needsMajority') },
                  { id: 'two-thirds', name: say('cards.needsTwoThirds') },
                  { id: 'number', name: say('cards.needsNumber') },
                ]}
                onPick={(id) => edit({ kind: 'set', path, value: id === 'number' ? 2 : id })}
              />{' '}
              {typeof value === 'number' && (
                <NumberBox
                  label={say('cards.needsCount')}
                  value={value}
                  min={1}
                  max={100_000}
                  onNumber={(next) => edit({ kind: 'set', path, value: next })}
                />
              )}
            </>
          ),
        }}
      />
    </p>
  );
}

function MemberCard({ path, id, count }: { path: Path; id: string; count: number }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const here = fieldsOf(valueAt(outline.root, path));
  const size = here.size;
  const how = here.follows !== undefined ? 'follows' : Array.isArray(here.votes) ? 'clauses' : 'votes';
  const kept = (): { [key: string]: Plain } =>
    Object.fromEntries(
      Object.entries(here).filter(([key]) => key === 'size' || key === 'veto') as [string, Plain][],
    );
  const ballots = outline.decisions.filter((one) =>
    one.options.every((option) => ['yes', 'no', 'abstain'].includes(option.id)),
  );
  const [first] = ballots;
  const votes = typeof here.votes === 'string' ? here.votes : 'yes';
  const change = (to: string) => {
    if (to === 'follows' && first) edit({ kind: 'set', path, value: { follows: first.id, ...kept() } });
    if (to === 'votes') edit({ kind: 'set', path, value: { votes: 'yes', ...kept() } });
    if (to === 'clauses') edit({ kind: 'set', path, value: { votes: [{ votes }], ...kept() } });
  };
  return (
    <Card
      path={path}
      label={say('cards.memberNamed', { id })}
      head={<strong>{outline.governments.find((one) => one.id === id)?.name ?? id}</strong>}
      menu={<ThingMenu path={path} name={id} atLeast={Math.min(1, count)} />}
      known={['votes', 'follows', 'size', 'veto', 'when', 'chance', 'otherwise']}
    >
      <p className={styles.sentence}>
        <Picker
          label={say('cards.howVotes', { id })}
          look="words"
          value={how}
          names={[
            { id: 'votes', name: say('cards.howWord') },
            ...(first || how === 'follows' ? [{ id: 'follows', name: say('cards.howFollows') }] : []),
            { id: 'clauses', name: say('cards.howClauses') },
          ]}
          onPick={change}
        />{' '}
        {how === 'follows' && (
          <Choice
            path={[...path, 'follows']}
            label={say('cards.whichDecision')}
            look="name"
            names={ballots}
          />
        )}
        {how === 'votes' && <Clause path={path} />}
      </p>
      {how === 'clauses' && (
        <ul className={styles.lines}>
          {listOf(here.votes).map((_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: clauses have only their place, and it counts
            <li key={i}>
              <Clause path={[...path, 'votes', i]} />
              <Small
                text="×"
                label={say('cards.removeClause', { number: i + 1 })}
                onPress={() => edit({ kind: 'remove', path: [...path, 'votes', i] })}
              />
            </li>
          ))}
          <li>
            <Small
              text={say('cards.plusClause')}
              onPress={() => edit({ kind: 'insert', path: [...path, 'votes'], value: { votes: 'yes' } })}
            />
          </li>
        </ul>
      )}
      <div className={styles.grounds}>
        <Check path={[...path, 'veto']} label={say('cards.veto')} />
        <span>
          <Sentence
            text="cards.sizeOf"
            parts={{
              size: (
                <NumberBox
                  label={say('cards.size')}
                  value={typeof size === 'number' ? size : 1}
                  min={1}
                  max={1000}
                  onNumber={(next) =>
                    edit(
                      next === 1 && size !== undefined
                        ? { kind: 'remove', path: [...path, 'size'] }
                        : { kind: 'set', path: [...path, 'size'], value: Math.round(next) },
                    )
                  }
                />
              ),
            }}
          />
        </span>
      </div>
    </Card>
  );
}

/** “If …, it votes yes, with a chance of 80 %, otherwise it abstains”. */
function Clause({ path }: { path: Path }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const here = fieldsOf(valueAt(outline.root, path));
  const when = [...path, 'when'];
  const lines = linesOf(here.when, when);
  const inline = fitsInSentence(lines);
  return (
    <>
      {lines.length > 0 && (
        <>
          <Sentence
            text="cards.ifThis"
            parts={{ condition: inline ? <InlineLines lines={lines} /> : say('cards.allThis') }}
          />{' '}
          {!inline && <LineList lines={lines} />}
        </>
      )}
      <Choice path={[...path, 'votes']} label={say('cards.ballot')} look="name" names={names.ballots} />
      <ChancePart path={[...path, 'chance']} />
      {here.chance !== undefined && (
        <Sentence
          text="cards.otherwise"
          parts={{
            otherwise: (
              <Choice
                path={[...path, 'otherwise']}
                label={say('cards.otherwiseLabel')}
                look="name"
                names={names.ballots}
                none={say('cards.ballotAbstain')}
              />
            ),
          }}
        />
      )}{' '}
      {here.when === undefined && <AddLine path={when} />}
      <Menu
        text={say('cards.plusChance')}
        label={say('cards.plusChance')}
        items={[
          {
            label: say('cards.addChance'),
            run:
              here.chance === undefined
                ? () => edit({ kind: 'set', path: [...path, 'chance'], value: '80%' })
                : undefined,
          },
        ]}
      />
    </>
  );
}

const OUTCOMES: Readonly<Record<'passes' | 'fails', TextKey>> = {
  passes: 'cards.passesCard',
  fails: 'cards.failsCard',
};

function OutcomeCard({ path, word }: { path: Path; word: 'passes' | 'fails' }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  if (value !== undefined && (typeof value !== 'object' || Array.isArray(value)))
    return <Written path={path} />;
  const consequence = addition(outline, [...path, 'consequences'], 'consequences', '', say);
  return (
    <Card
      path={path}
      label={say(OUTCOMES[word])}
      known={['effects', 'consequences', 'because', 'certainty', 'sources']}
    >
      <Rule path={path} lead={word} />
      {value !== undefined && <Grounds path={path} />}
      <Consequences path={path} />
      <div className={styles.adds}>
        {consequence && <Small text={say('cards.plusConsequence')} onPress={() => edit(consequence.edit)} />}
      </div>
    </Card>
  );
}

function ReallyVoted({ path }: { path: Path }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  const count = (name: 'for' | 'against' | 'abstained', label: TextKey) => {
    const now = fieldsOf(value)[name];
    return (
      <NumberBox
        label={say(label)}
        value={typeof now === 'number' ? now : 0}
        min={0}
        max={100_000}
        onNumber={(next) => edit({ kind: 'set', path: [...path, name], value: Math.round(next) })}
      />
    );
  };
  if (value === undefined) {
    return (
      <Small
        text={say('cards.plusReallyVoted')}
        onPress={() => edit({ kind: 'set', path, value: { for: 0, against: 0, abstained: 0 } })}
      />
    );
  }
  return (
    <Card
      path={path}
      label={say('cards.reallyHappened')}
      known={['for', 'against', 'abstained', 'on', 'certainty', 'sources']}
    >
      <div className={styles.really}>
        <span>✓ {say('cards.reallyHappened')}</span>
        <span>
          <Sentence
            text="cards.reallyVoted"
            parts={{
              for: count('for', 'cards.votedFor'),
              against: count('against', 'cards.votedAgainst'),
              abstained: count('abstained', 'cards.votedAbstained'),
            }}
          />
        </span>
        <ShortField path={[...path, 'on']} label={say('cards.reallyOn')} type="date" optional bare />
        <Choice
          path={[...path, 'certainty']}
          label={say('cards.certainty')}
          look="tag"
          names={names.certainties}
          none={say('cards.certaintyNone')}
        />
        <Sources path={[...path, 'sources']} />
        <Small text="×" label={say('cards.removeReally')} onPress={() => edit({ kind: 'remove', path })} />
      </div>
    </Card>
  );
}
