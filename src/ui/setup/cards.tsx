/** The three choices that make a game one's own: government, mandate, and who sits on the other side. */
import type { Government, Scenario, Seat } from '../../store';
import { ChoiceCards } from '../parts/choice-cards';
import { WantsList } from '../parts/wants-list';
import { useSay } from '../stores';
import type { Plan } from './plan';

export interface PlanPart {
  readonly plan: Plan;
  readonly change: (part: Partial<Plan>) => void;
}

export function SeatCards({ scenario, plan, change }: PlanPart & { scenario: Scenario }) {
  const say = useSay();
  return (
    <ChoiceCards
      legend={say('shell.seatAsk')}
      lang={scenario.language}
      value={plan.seat}
      onPick={(seat) => change({ seat })}
      cards={scenario.governments.map(({ id, name, capital }, side) => ({
        id,
        title: name,
        says: say('shell.seatCapital', { capital }),
        side,
      }))}
    />
  );
}

export function MandateCards({
  scenario,
  seat,
  plan,
  change,
}: PlanPart & { scenario: Scenario; seat: string }) {
  const say = useSay();
  const side = scenario.governments.findIndex(({ id }) => id === seat);
  const government = scenario.governments[side];
  if (!government) return null;
  return (
    <ChoiceCards
      legend={say('shell.mandateAsk', { government: government.name })}
      note={say('shell.mandateNote')}
      lang={scenario.language}
      value={plan.mandates[seat]}
      onPick={(mandate) => change({ mandates: { ...plan.mandates, [seat]: mandate } })}
      cards={government.mandates.map((mandate) => ({
        id: mandate.id,
        title: mandate.name,
        side,
        more: (
          <>
            {mandate.says !== undefined && <span lang={scenario.language}>{mandate.says}</span>}
            <WantsList mandate={mandate} meters={scenario.meters} />
          </>
        ),
      }))}
    />
  );
}

const OTHERS = ['really', 'unpredictable', 'person'] as const satisfies readonly Seat[];

export function OtherCards({ other, plan, change }: PlanPart & { other: Government }) {
  const say = useSay();
  const { name: government, capital } = other;
  const texts = {
    really: [say('shell.otherReally'), say('shell.otherReallySays', { capital })],
    unpredictable: [say('shell.otherUnpredictable'), say('shell.otherUnpredictableSays', { capital })],
    person: [say('shell.otherPerson'), say('shell.otherPersonSays')],
  } as const;
  return (
    <ChoiceCards
      legend={say('shell.otherAsk', { government })}
      value={plan.other}
      onPick={(id) => change({ other: OTHERS.find((kind) => kind === id) ?? plan.other })}
      columns={3}
      cards={OTHERS.map((id) => ({ id, title: texts[id][0], says: texts[id][1] }))}
    />
  );
}
