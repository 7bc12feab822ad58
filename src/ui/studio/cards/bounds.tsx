/** How a meter, a turn, a count of votes or a score is bounded. */
import type { Edit, Path, Plain } from '../../../store/studio/cards';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';
import { useDesk } from './context';
import { Picker } from './fields';
import { useNames } from './names';
import { NumberBox } from './number-box';
import {
  type Bounds,
  type Line,
  type Relation,
  relationOf,
  renameField,
  withRelation,
} from './rule-sentence';
import { Sentence } from './sentence';

const RELATIONS: Readonly<Record<Relation, TextKey>> = {
  below: 'cards.isBelow',
  at_least: 'cards.isAtLeast',
  between: 'cards.isBetween',
};

interface BoundsProps {
  readonly name: React.ReactNode;
  /** As the labels of the numbers say it. */
  readonly subject: string;
  readonly path: Path;
  readonly bounds: Bounds;
  readonly max: number;
}

export function BoundsView({ name, subject, path, bounds, max }: BoundsProps) {
  const say = useSay();
  const { edit } = useDesk();
  const relation = relationOf(bounds);
  const set = (value: Bounds): Edit => ({ kind: 'set', path, value: value as Plain });
  const box = (word: 'at_least' | 'below', label: TextKey) => (
    <NumberBox
      label={say(label, { name: subject })}
      value={bounds[word] ?? 0}
      min={0}
      max={max}
      onNumber={(value) => edit({ kind: 'set', path: [...path, word], value })}
      remove={{ label: say('cards.removeCondition'), run: () => edit({ kind: 'remove', path }) }}
    />
  );
  return (
    <Sentence
      text={relation === 'between' ? 'cards.boundsBetween' : 'cards.bounds'}
      parts={{
        name,
        relation: (
          <Picker
            label={say('cards.relation', { name: subject })}
            look="words"
            value={relation}
            names={Object.entries(RELATIONS).map(([id, text]) => ({ id, name: say(text) }))}
            onPick={(id) => edit(set(withRelation(bounds, id as Relation, max)))}
          />
        ),
        number:
          relation === 'below' ? box('below', 'cards.boundBelow') : box('at_least', 'cards.boundAtLeast'),
        high: box('below', 'cards.boundBelow'),
      }}
    />
  );
}

export function TallyView({ line }: { line: Line & { kind: 'tally' } }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const vote = line.path.slice(0, -1);
  return (
    <BoundsView
      name={
        <Sentence
          text="cards.tallyOf"
          parts={{
            vote: (
              <Picker
                label={say('cards.whichVote')}
                value={line.vote}
                names={names.list('votes')}
                onPick={(id) => edit(renameField(outline.root, vote, id))}
              />
            ),
            ballot: (
              <Picker
                label={say('cards.whichBallot')}
                value={line.ballot}
                look="words"
                names={names.ballots}
                onPick={(id) => edit(renameField(outline.root, line.path, id))}
              />
            ),
          }}
        />
      }
      subject={say('cards.tally')}
      path={line.path}
      bounds={line.bounds}
      max={100_000}
    />
  );
}

export function ScoreView({ line }: { line: Line & { kind: 'score' } }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const government = outline.governments.find(({ id }) => id === line.government);
  return (
    <BoundsView
      name={
        <Sentence
          text="cards.scoreOf"
          parts={{
            government: (
              <Picker
                label={say('cards.whichGovernment')}
                value={line.government}
                names={outline.governments}
                onPick={(id) => {
                  const first = outline.governments.find((one) => one.id === id)?.mandates[0]?.id;
                  if (first === undefined) return;
                  const value = { [first]: line.bounds as Plain };
                  edit(renameField(outline.root, line.path.slice(0, -1), id, value));
                }}
              />
            ),
            mandate: (
              <Picker
                label={say('cards.whichMandate')}
                value={line.mandate}
                names={government?.mandates ?? []}
                onPick={(id) => edit(renameField(outline.root, line.path, id))}
              />
            ),
          }}
        />
      }
      subject={say('cards.score')}
      path={line.path}
      bounds={line.bounds}
      max={100}
    />
  );
}
