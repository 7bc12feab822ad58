/** How a game can end, with two front pages for each ending. */
import { type Named, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { AddLine } from './condition';
import { useDesk } from './context';
import { Check, TextField } from './fields';
import { OnlyIf } from './rule';
import { ClosedRow, Section } from './section';
import { useOpen } from './view-grounds';

export function EndingsView() {
  const { outline } = useDesk();
  const isOpen = useOpen(outline.endings);
  return (
    <Section
      path={['endings']}
      kind="endings"
      note="cards.endingsNote"
      plus="cards.plusEnding"
      ask="cards.askEnding"
      things={outline.endings}
    >
      {(named) =>
        isOpen(named) ? (
          <EndingCard key={named.id} named={named} />
        ) : (
          <ClosedRow
            key={named.id}
            named={named}
            menu={<ThingMenu path={named.path} name={named.name} atLeast={1} />}
          />
        )
      }
    </Section>
  );
}

function EndingCard({ named }: { named: Named }) {
  const say = useSay();
  const { outline } = useDesk();
  const { path } = named;
  const isLast = path[1] === outline.endings.length - 1;
  const when = valueAt(outline.root, [...path, 'when']);
  return (
    <Card
      path={path}
      label={say('cards.endingNamed', { name: named.name })}
      head={<TextField path={[...path, 'title']} label={say('cards.endingTitle')} look="option" />}
      menu={<ThingMenu path={path} name={named.name} atLeast={1} />}
      known={['id', 'early', 'when', 'title', 'front']}
    >
      <OnlyIf path={[...path, 'when']} text="cards.endsIf" />
      {isLast && when === undefined && <p className={styles.sentence}>{say('cards.endsElse')}</p>}
      {!isLast && when === undefined && <AddLine path={[...path, 'when']} />}
      {(!isLast || valueAt(outline.root, [...path, 'early']) !== undefined) && (
        <Check path={[...path, 'early']} label={say('cards.early')} />
      )}
      {outline.governments.map((government) => (
        <TextField
          key={government.id}
          path={[...path, 'front', government.id]}
          label={say('cards.frontOf', { name: government.name })}
          optional
          prose
          placeholder={say('cards.frontEmpty')}
        />
      ))}
    </Card>
  );
}
