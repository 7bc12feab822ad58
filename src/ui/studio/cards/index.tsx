/** A scenario as cards: every part a form, every rule a sentence. */
import { useEffect, useMemo, useRef } from 'react';
import {
  type Edit,
  type Finding,
  type Path,
  readOutline,
  textOf,
  valueAt,
} from '../../../store/studio/cards';
import type { Say } from '../../../texts';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { type Desk, DeskProvider } from './context';
import { FlagsView, GovernmentsView, MetersView, TopicsView } from './view-actors';
import { DecisionView, StandingView } from './view-decision';
import { AssumptionsView, PlacesView, SourcesView } from './view-grounds';
import { HeadView } from './view-head';
import { type Section, type View, viewOf } from './view-of';
import { TurnsView, TurnView } from './view-turn';
import { VoteView } from './view-vote';
import { EndingsView, EventsView, TestsView, TrendsView } from './view-world';

export interface CardsProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly selection: Path;
  onSelect(path: Path): void;
  onEdit(edit: Edit): void;
}

export function Cards({ text, findings, selection, onSelect, onEdit }: CardsProps) {
  const say = useSay();
  const outline = useMemo(() => readOutline(text), [text]);
  const awaited = useRef<string>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = outline && viewOf(selection, outline);
  const name = view && outline ? nameOf(view, outline.root, say) : '';
  useEffect(() => {
    // A section that has been asked for, or what is around something that is gone: its heading takes the keyboard.
    if (awaited.current !== JSON.stringify(selection)) return;
    awaited.current = undefined;
    heading.current?.focus();
  });
  if (!outline || !view) {
    return (
      <div className={styles.cards}>
        <p className={styles.unreadable}>{say('cards.unreadable')}</p>
      </div>
    );
  }
  const desk: Desk = {
    outline,
    findings,
    selection,
    edit: onEdit,
    select: (path, focus = false) => {
      if (focus) awaited.current = JSON.stringify(path);
      onSelect(path);
    },
    awaited,
  };
  return (
    <DeskProvider value={desk}>
      <div className={styles.cards}>
        <h2 ref={heading} tabIndex={-1} className="hidden-words">
          {name}
        </h2>
        <ViewCards view={view} />
      </div>
    </DeskProvider>
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
