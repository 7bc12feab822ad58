/** All drafts that are kept here, and the ways to begin one. */
import { useEffect, useRef, useState } from 'react';
import { entryIn } from '../../store';
import type { Draft } from '../../store/studio';
import { templateScenario, titleOf } from '../../store/studio';
import { Page } from '../parts/page';
import { go, hrefOf } from '../route';
import { useLanguage, useSay, useStores } from '../stores';
import { useMoment } from './moments';
import { News } from './news';
import styles from './studio.module.css';
import { useStudio } from './studio-store';

export function DraftsScreen() {
  const say = useSay();
  const status = useStudio((state) => state.status);
  const drafts = useStudio((state) => state.drafts);
  const refresh = useStudio((state) => state.refresh);
  const close = useStudio((state) => state.close);
  /** The list as it was when a draft was begun: nobody should see it grow on the way out. */
  const [held, hold] = useState<readonly Draft[]>();
  const listed = held ?? drafts;
  const toNew = async (begin: Begun) => {
    hold(drafts);
    const id = await begin();
    if (id === undefined) hold(undefined);
    else go({ screen: 'studio', draft: id });
  };
  useEffect(() => {
    void close().then(refresh);
  }, [close, refresh]);
  return (
    <Page title={say('shell.studio')} section="studio">
      <h1>{say('studio.drafts')}</h1>
      <p className={styles.intro}>{say('studio.intro')}</p>
      <News />
      <Removed />
      {status === 'ready' && listed.length === 0 && <p className={styles.none}>{say('studio.none')}</p>}
      {listed.length > 0 && (
        <ul className={styles.drafts}>
          {listed.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
      {status === 'ready' && <Begin onBegin={(begin) => void toNew(begin)} />}
    </Page>
  );
}

function DraftRow({ draft }: { draft: Draft }) {
  const say = useSay();
  const moment = useMoment();
  const remove = useStudio((state) => state.remove);
  const title = titleOf(draft.text) ?? say('studio.untitled');
  const ready = draft.playable?.text === draft.text;
  return (
    <li className={styles.draft}>
      <div>
        <h2>
          <a href={hrefOf({ screen: 'studio', draft: draft.id })} aria-label={say('studio.edit', { title })}>
            {title}
          </a>
        </h2>
        <p className="muted">
          {say('studio.draftState', { file: draft.file, date: moment(draft.changed) })} ·{' '}
          {say(ready ? 'studio.draftReady' : 'studio.draftNotReady')}
        </p>
      </div>
      <button
        type="button"
        className="button"
        aria-label={say('studio.removeNamed', { title })}
        onClick={() => void remove(draft.id)}
      >
        {say('studio.remove')}
      </button>
    </li>
  );
}

/** Makes a draft; its id, or nothing where none came to be. */
type Begun = () => Promise<string | undefined>;

function Begin({ onBegin }: { onBegin: (begin: Begun) => void }) {
  const say = useSay();
  const { scenarios } = useStores().ports;
  const language = useLanguage();
  const shelf = scenarios.shelf.map((entry) => entryIn(entry, language));
  const create = useStudio((state) => state.create);
  const openFiles = useStudio((state) => state.openFiles);
  const copy = useStudio((state) => state.copy);
  const template = () => {
    const id = say('studio.beginId');
    return create(`${id}.yaml`, { text: templateScenario(id, language), translations: {} });
  };
  return (
    <section aria-labelledby="begin">
      <h2 id="begin" className={styles.section}>
        {say('studio.begin')}
      </h2>
      <ul className={styles.ways}>
        <Way
          says={say('studio.beginTemplateSays')}
          text={say('studio.beginTemplate')}
          strong
          onPress={() => onBegin(template)}
        />
        <Way says={say('studio.openSays')} text={say('studio.open')} onPress={() => onBegin(openFiles)} />
        {shelf.map(({ id, title }) => (
          <Way
            key={id}
            says={say('studio.copySays')}
            text={say('studio.copyOf', { title })}
            onPress={() => onBegin(() => copy(id))}
          />
        ))}
      </ul>
    </section>
  );
}

interface WayProps {
  readonly text: string;
  readonly says: string;
  readonly strong?: boolean;
  readonly onPress: () => void;
}

function Way({ text, says, strong = false, onPress }: WayProps) {
  return (
    <li>
      <button type="button" className={strong ? 'button button-strong' : 'button'} onClick={onPress}>
        {text}
      </button>
      <p className="muted">{says}</p>
    </li>
  );
}

function Removed() {
  const say = useSay();
  const [last] = useStudio((state) => state.removed);
  const putBack = useStudio((state) => state.putBack);
  const button = useRef<HTMLButtonElement>(null);
  const shown = useRef(last?.id);
  useEffect(() => {
    if (last && last.id !== shown.current) button.current?.focus();
    shown.current = last?.id;
  }, [last]);
  return (
    <div role="status" className={last ? styles.news : undefined}>
      {last && (
        <>
          <p>{say('studio.removed', { title: titleOf(last.text) ?? last.file })}</p>
          <button ref={button} type="button" className="button" onClick={() => void putBack()}>
            {say('studio.putBack')}
          </button>
        </>
      )}
    </div>
  );
}
