/** A vote: its question, what it needs, who votes, and what follows. */
import { fieldsOf, type Path, textOf, valueAt } from '../../../store/studio/cards';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';
import { AddThing, Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { AddLine } from './condition';
import { Consequences } from './consequences';
import { useDesk } from './context';
import { Check, Choice, Picker, ShortField, Small, TextField, Written } from './fields';
import { Grounds, Sources } from './grounds';
import { useNames } from './names';
import { addition } from './new-things';
import { NumberBox } from './number-box';
import { OnlyIf, Rule } from './rule';
import { Sentence } from './sentence';
import { MemberCard } from './vote-member';

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
