/** A member of a vote, and how it votes. */
import { fieldsOf, listOf, type Path, type Plain, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { AddLine, InlineLines, LineList } from './condition';
import { useDesk } from './context';
import { Check, Choice, Picker, Small, TextField } from './fields';
import { Menu } from './menu';
import { useNames } from './names';
import { NumberBox } from './number-box';
import { ChancePart } from './rule-parts';
import { fitsInSentence, linesOf } from './rule-sentence';
import { Sentence } from './sentence';

export function MemberCard({ path, id, count }: { path: Path; id: string; count: number }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const here = fieldsOf(valueAt(outline.root, path));
  const size = here.size;
  const how = here.follows !== undefined ? 'follows' : Array.isArray(here.votes) ? 'clauses' : 'votes';
  const kept = (): { [key: string]: Plain } =>
    Object.fromEntries(
      Object.entries(here).filter(([key]) => ['name', 'size', 'veto'].includes(key)) as [string, Plain][],
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
      known={['name', 'votes', 'follows', 'size', 'veto', 'when', 'chance', 'otherwise']}
    >
      <TextField
        path={[...path, 'name']}
        label={say('cards.memberName')}
        optional
        placeholder={say('cards.memberNameEmpty')}
      />
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
