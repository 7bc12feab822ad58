/** The cards of what is selected, of a file that can be read. */
import { useEffect, useRef } from 'react';
import {
  type Edit,
  type Finding,
  type Outline,
  type Path,
  textOf,
  valueAt,
} from '../../../store/studio/cards';
import type { Say } from '../../../texts';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { type Desk, DeskProvider, useDesk } from './context';
import { FlagsView, GovernmentsView, MetersView, TopicsView } from './view-actors';
import { DecisionView, StandingView } from './view-decision';
import { EndingsView } from './view-endings';
import { EventsView } from './view-events';
import { AssumptionsView, PlacesView, SourcesView } from './view-grounds';
import { HeadView } from './view-head';
import { type Section, type View, viewOf } from './view-of';
import { TestsView } from './view-tests';
import { TrendsView } from './view-trends';
import { TurnsView, TurnView } from './view-turn';
import { VoteView } from './view-vote';

interface OutlinedCardsProps {
  readonly text: string;
  readonly outline: Outline;
  readonly findings: readonly Finding[];
  readonly selection: Path;
  onSelect(path: Path): void;
  onEdit(edit: Edit): void;
  onPutRight(finding: Finding): void;
}

export function OutlinedCards(props: OutlinedCardsProps) {
  const { text, outline, findings, selection, onSelect, onEdit, onPutRight } = props;
  const say = useSay();
  const awaited = useRef<string>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = viewOf(selection, outline);
  useEffect(() => {
    // What has been asked for is no card but a section, or is gone: the heading takes the keyboard.
    if (awaited.current !== JSON.stringify(selection)) return;
    awaited.current = undefined;
    heading.current?.focus();
  });
  const desk: Desk = {
    text,
    outline,
    findings,
    selection,
    edit: onEdit,
    putRight: onPutRight,
    select: (path, focus = false) => {
      if (focus) awaited.current = JSON.stringify(path);
      onSelect(path);
    },
    awaited,
  };
  return (
    <DeskProvider value={desk}>
      <div className={styles.cards}>
        <h2
          ref={heading}
          tabIndex={-1}
          className={view.kind === 'section' ? styles.sectionTitle : 'hidden-words'}
        >
          {nameOf(view, outline.root, say)}
        </h2>
        {(view.kind === 'decision' || view.kind === 'vote') && <Crumb path={view.path} />}
        <ViewCards view={view} />
      </div>
    </DeskProvider>
  );
}

/** The way back to what a decision or a vote belongs to. */
function Crumb({ path }: { path: Path }) {
  const say = useSay();
  const { outline, select } = useDesk();
  const around = path.slice(0, -2);
  const turn = outline.turns.find((one) => JSON.stringify(one.path) === JSON.stringify(around));
  return (
    <p className={styles.crumb}>
      <button type="button" onClick={() => select(turn ? around : path.slice(0, 1), true)}>
        {turn
          ? say('cards.turnNamed', { number: Number(path[1]) + 1, name: turn.name })
          : say('cards.standing')}
      </button>{' '}
      › {textOf(valueAt(outline.root, [...path, 'id']))}
    </p>
  );
}

function nameOf(view: View, root: unknown, say: Say): string {
  if (view.kind === 'head') return say('cards.headCard');
  if (view.kind === 'section') return say(`cards.${view.section}`);
  const field = { turn: 'headline', decision: 'ask', vote: 'question' }[view.kind];
  return textOf(valueAt(root, [...view.path, field]));
}

const SECTION_VIEWS: Readonly<Record<Section, () => React.ReactNode>> = {
  governments: GovernmentsView,
  meters: MetersView,
  topics: TopicsView,
  places: PlacesView,
  flags: FlagsView,
  assumptions: AssumptionsView,
  sources: SourcesView,
  courses: TurnsView,
  standing: StandingView,
  turns: TurnsView,
  events: EventsView,
  trends: TrendsView,
  endings: EndingsView,
  tests: TestsView,
};

function ViewCards({ view }: { view: View }) {
  switch (view.kind) {
    case 'head':
      return <HeadView />;
    case 'turn':
      return <TurnView path={view.path} />;
    case 'decision':
      return <DecisionView path={view.path} />;
    case 'vote':
      return <VoteView path={view.path} />;
    case 'section': {
      const Shown = SECTION_VIEWS[view.section];
      return <Shown />;
    }
  }
}
