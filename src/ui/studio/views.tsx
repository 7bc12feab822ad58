/** The views of one scenario: cards, file, translation, balance, class. Each comes when it is asked for. */
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useId, useRef } from 'react';
import { type OpenDraft, type Path, TABS, type Tab } from '../../store/studio';
import type { TextKey } from '../../texts';
import { useSay } from '../stores';
import type { Jump } from './jump';
import styles from './studio.module.css';
import { useStudio } from './studio-store';

const Cards = lazy(async () => ({ default: (await import('./cards')).Cards }));
const FileView = lazy(async () => ({ default: (await import('./file-view')).FileView }));
const TranslationView = lazy(async () => ({ default: (await import('./translation-view')).TranslationView }));
const ReportPage = lazy(async () => ({ default: (await import('./report')).ReportPage }));
const ClassForm = lazy(async () => ({ default: (await import('./class-form')).ClassForm }));

const NAMES: Readonly<Record<Tab, TextKey>> = {
  cards: 'studio.tabCards',
  file: 'studio.tabFile',
  translation: 'studio.tabTranslation',
  balance: 'studio.tabBalance',
  class: 'studio.tabClass',
};

interface ViewsProps {
  readonly open: OpenDraft;
  readonly tab: Tab;
  readonly selection: Path;
  readonly jump: Jump | undefined;
  readonly steps: ReactNode;
}

export function Views({ open, tab, selection, jump, steps }: ViewsProps) {
  const say = useSay();
  const id = useId();
  return (
    <>
      <div className={styles.head}>
        <Tabs id={id} tab={tab} />
        {steps}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`} className={styles.panel}>
        <Suspense fallback={<p className="muted">{say('shell.loading')}</p>}>
          <View open={open} tab={tab} selection={selection} jump={jump} />
        </Suspense>
      </div>
    </>
  );
}

function Tabs({ id, tab }: { id: string; tab: Tab }) {
  const say = useSay();
  const look = useStudio((state) => state.look);
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (index + step + TABS.length) % TABS.length;
    const wanted = TABS[next];
    if (wanted === undefined) return;
    look({ tab: wanted });
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={say('studio.views')} className={styles.tabs}>
      {TABS.map((one, index) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${id}-${one}`}
          aria-selected={one === tab}
          aria-controls={one === tab ? `${id}-panel` : undefined}
          tabIndex={one === tab ? 0 : -1}
          className={styles.tab}
          onClick={() => look({ tab: one })}
          onKeyDown={(event) => move(event, index)}
        >
          {say(NAMES[one])}
        </button>
      ))}
    </div>
  );
}

function View({ open, tab, selection, jump }: Omit<ViewsProps, 'steps'>) {
  const edit = useStudio((state) => state.edit);
  const putRight = useStudio((state) => state.putRight);
  const look = useStudio((state) => state.look);
  switch (tab) {
    case 'cards':
      return (
        <Cards
          text={open.text}
          findings={open.findings}
          selection={selection}
          onSelect={(path) => look({ selection: path })}
          onEdit={edit}
          onPutRight={putRight}
        />
      );
    case 'file':
      return <FileView open={open} selection={selection} jump={jump} />;
    case 'translation':
      return <TranslationView open={open} />;
    case 'class':
      return <ClassForm open={open} />;
    case 'balance':
      return <ReportPage open={open} />;
  }
}
