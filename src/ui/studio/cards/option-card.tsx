/** One option: what it says, who advises what, what it moves at once and later, and whether it is what really happened. */
import {
  fieldsOf,
  listOf,
  type Named,
  type Path,
  type Plain,
  textOf,
  valueAt,
} from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { AddLine } from './condition';
import { Consequences } from './consequences';
import { useDesk } from './context';
import { Choice, ShortField, Small, TextField } from './fields';
import { Grounds, Sources } from './grounds';
import type { MenuItem } from './menu';
import { useNames } from './names';
import { addition } from './new-things';
import { OnlyIf, Rule } from './rule';

interface OptionCardProps {
  readonly decision: Path;
  readonly option: Named;
  readonly number: number;
  readonly standing: boolean;
}

const KNOWN = [
  'label',
  'says',
  'advice',
  'when',
  'effects',
  'consequences',
  'because',
  'certainty',
  'sources',
];

export function OptionCard({ decision, option, number, standing }: OptionCardProps) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const { path } = option;
  const here = fieldsOf(valueAt(outline.root, path));
  const really = [...decision, 'really'];
  const isReally = !standing && valueAt(outline.root, [...really, 'chose']) === option.id;
  const count = Object.keys(fieldsOf(valueAt(outline.root, path.slice(0, -1)))).length;
  const more: MenuItem[] = [
    {
      label: say('cards.markReally'),
      run:
        standing || isReally
          ? undefined
          : () =>
              edit(
                valueAt(outline.root, really) === undefined
                  ? { kind: 'set', path: really, value: { chose: option.id, certainty: 'judgement' } }
                  : { kind: 'set', path: [...really, 'chose'], value: option.id },
              ),
    },
    {
      label: say('cards.addAdvice'),
      run: () => {
        const advice = [...path, 'advice'];
        const value = { who: say('cards.newAdviser'), says: say('cards.newAdvice') };
        edit(
          listOf(here.advice).length === 0
            ? { kind: 'set', path: advice, value: [value] }
            : { kind: 'insert', path: advice, value },
        );
      },
    },
  ];
  const consequence = addition(outline, [...path, 'consequences'], 'consequences', '', say);
  return (
    <Card
      path={path}
      number={number}
      label={say('cards.optionNamed', { name: option.name })}
      head={<TextField path={[...path, 'label']} label={say('cards.optionLabel')} look="option" />}
      menu={<ThingMenu path={path} name={option.name} atLeast={Math.min(2, count)} more={more} />}
      known={standing ? [...KNOWN, 'while'] : KNOWN}
    >
      <TextField
        path={[...path, 'says']}
        label={say('cards.optionSays')}
        look="quiet"
        optional
        prose
        placeholder={say('cards.optionSaysEmpty')}
      />
      <AdviceRows path={[...path, 'advice']} />
      <OnlyIf path={[...path, 'when']} text="cards.offeredOnlyIf" />
      <Rule path={path} lead="atOnce" />
      <Grounds path={path} />
      {standing && <WhileRules path={[...path, 'while']} />}
      <Consequences path={path} />
      <div className={styles.adds}>
        {consequence && <Small text={say('cards.plusConsequence')} onPress={() => edit(consequence.edit)} />}
        {here.when === undefined && <AddLine path={[...path, 'when']} />}
      </div>
      {isReally && <ReallyLine path={really} />}
    </Card>
  );
}

function AdviceRows({ path }: { path: Path }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  return (
    <>
      {listOf(valueAt(outline.root, path)).map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two voices may bear one name
        <div key={i} className={styles.advice}>
          <TextField path={[...path, i, 'who']} label={say('cards.adviser')} look="quiet" />
          <TextField
            path={[...path, i, 'says']}
            label={say('cards.adviceOf', { who: textOf(fieldsOf(item).who) })}
            look="because"
            prose
          />
          <Small
            text="×"
            label={say('cards.leaveOut', { name: textOf(fieldsOf(item).who) })}
            onPress={() => edit({ kind: 'remove', path: [...path, i] })}
          />
        </div>
      ))}
    </>
  );
}

/** What a policy does in every turn in which it is in force: one rule, or several. */
function WhileRules({ path }: { path: Path }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  const rule: Plain = {
    effects: { [outline.meters[0]?.id ?? 'trust']: 0.5 },
    because: say('cards.newBecause'),
  };
  const paths = Array.isArray(value) ? value.map((_, i) => [...path, i]) : value === undefined ? [] : [path];
  return (
    <>
      {paths.map((at) => (
        <div key={JSON.stringify(at)} className={styles.consequence}>
          <Rule
            path={at}
            lead="inForce"
            can={['when']}
            fine
            more={[{ label: say('cards.removeWhile'), run: () => edit({ kind: 'remove', path: at }) }]}
          />
          <Grounds path={at} />
        </div>
      ))}
      <div className={styles.adds}>
        <Small
          text={say('cards.plusWhile')}
          onPress={() =>
            edit(
              Array.isArray(value)
                ? { kind: 'insert', path, value: rule }
                : { kind: 'set', path, value: value === undefined ? rule : [value as Plain, rule] },
            )
          }
        />
      </div>
    </>
  );
}

function ReallyLine({ path }: { path: Path }) {
  const say = useSay();
  const names = useNames();
  const { edit } = useDesk();
  return (
    <div className={styles.really}>
      <span>✓ {say('cards.reallyHappened')}</span>
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
  );
}
