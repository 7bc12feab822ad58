/** The scenario's names for pickers, told apart where two are the same. */
import { type Named, textOf, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { useDesk } from './context';
import type { Name } from './fields';

type Listed =
  | 'governments'
  | 'meters'
  | 'topics'
  | 'places'
  | 'flags'
  | 'assumptions'
  | 'sources'
  | 'decisions'
  | 'turns'
  | 'votes'
  | 'events'
  | 'endings';

const LONGEST = 60;

export interface Names {
  list(of: Listed): readonly Name[];
  name(of: Listed, id: string): string;
  readonly ballots: readonly Name[];
  readonly certainties: readonly Name[];
}

export function useNames(): Names {
  const say = useSay();
  const { outline } = useDesk();
  const list = (of: Listed): readonly Name[] => {
    const named: readonly Named[] = outline[of];
    const shown = named.filter(({ id }) => id !== '');
    if (of === 'sources') return shown.map(({ id, name }) => ({ id, name: `${id} · ${short(name)}` }));
    return shown.map((one) => {
      const same = shown.filter(({ name }) => name === one.name).length > 1;
      return { id: one.id, name: same ? `${short(one.name)} (${apart(one)})` : short(one.name) };
    });
  };
  const apart = (named: Named) => {
    const of = named.path[0] === 'meters' ? textOf(valueAt(outline.root, [...named.path, 'of'])) : '';
    return outline.governments.find(({ id }) => id === of)?.name ?? named.id;
  };
  return {
    list,
    name: (of, id) => list(of).find((one) => one.id === id)?.name ?? id,
    ballots: [
      { id: 'yes', name: say('cards.ballotYes') },
      { id: 'no', name: say('cards.ballotNo') },
      { id: 'abstain', name: say('cards.ballotAbstain') },
    ],
    certainties: [
      { id: 'documented', name: say('cards.documented') },
      { id: 'judgement', name: say('cards.judgement') },
      { id: 'disputed', name: say('cards.disputed') },
    ],
  };
}

function short(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}
