/** What a rule moves and which flags it sets, inside its sentence. */
import { fieldsOf, type Path, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { useDesk } from './context';
import { movedBy, type Part, withOtherMeter } from './effects-sentence';
import { Picker, Small, Written } from './fields';
import { useNames } from './names';
import { NumberBox } from './number-box';
import { Sentence } from './sentence';

export function EffectParts({ parts, fine }: { parts: readonly Part[]; fine: boolean }) {
  const say = useSay();
  return (
    <>
      {parts.map((part, i) => (
        <span key={String(part.path.at(-1))}>
          <EffectPart
            part={part}
            fine={fine}
            end={i < parts.length - 1 ? say('cards.listComma') : '.'}
          />{' '}
        </span>
      ))}
    </>
  );
}

function EffectPart({ part, fine, end }: { part: Part; fine: boolean; end: string }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  if (part.kind === 'written') return <Written path={part.path} />;
  if (part.kind !== 'move') {
    return (
      <Sentence
        text={part.kind === 'set' ? 'cards.setsFlag' : 'cards.clearsFlag'}
        parts={{
          flag: (
            <IdRow
              end={end}
              path={part.path}
              ids={part.flags}
              names={names.list('flags')}
              label={say('cards.whichFlag')}
            />
          ),
        }}
      />
    );
  }
  const here = fieldsOf(valueAt(outline.root, part.path.slice(0, -1)));
  const meters = names.list('meters');
  const subject = names.name('meters', part.meter);
  const rises = part.points >= 0;
  return (
    <Sentence
      text="cards.effect"
      parts={{
        meter: (
          <Picker
            label={say('cards.whichMeter')}
            value={part.meter}
            names={meters.filter(({ id }) => id === part.meter || !Object.hasOwn(here, id))}
            onPick={(id) => edit(withOtherMeter(outline.root, part, id))}
          />
        ),
        direction: (
          <Picker
            label={say('cards.direction', { name: subject })}
            look="words"
            value={rises ? 'up' : 'down'}
            names={[
              { id: 'up', name: say('cards.risesBy') },
              { id: 'down', name: say('cards.fallsBy') },
            ]}
            onPick={(id) => edit(movedBy(part, part.points, id === 'up'))}
          />
        ),
        points: (
          <span className={styles.together}>
            <NumberBox
              label={say('cards.pointsOf', { name: subject })}
              value={Math.abs(part.points)}
              min={0}
              max={100}
              {...(fine ? { step: 0.1 } : {})}
              wrong={Math.abs(part.points) > 100}
              onNumber={(points) => edit(movedBy(part, points, rises))}
              remove={{
                label: say('cards.removeEffect', { name: subject }),
                run: () => edit({ kind: 'remove', path: part.path }),
              }}
            />
            {end}
          </span>
        ),
      }}
    />
  );
}

/** Flags to set or clear: all of them, so “and” would do; read as a list. */
function IdRow(props: {
  path: Path;
  ids: readonly string[];
  names: readonly { readonly id: string; readonly name: string }[];
  label: string;
  end: string;
}) {
  const say = useSay();
  const { edit } = useDesk();
  const { path, ids, names, label, end } = props;
  const set = (next: readonly string[]) =>
    edit(
      next.length === 0
        ? { kind: 'remove', path }
        : { kind: 'set', path, value: next.length === 1 ? (next[0] ?? '') : [...next] },
    );
  return (
    <>
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && say('cards.listComma')}
          <Picker
            label={label}
            value={id}
            names={names.filter((name) => name.id === id || !ids.includes(name.id))}
            onPick={(next) => set(ids.map((one) => (one === id ? next : one)))}
          />
          <span className={styles.together}>
            <Small
              text="×"
              label={say('cards.leaveOut', { name: id })}
              onPress={() => set(ids.filter((one) => one !== id))}
            />
            {i === ids.length - 1 && end}
          </span>
        </span>
      ))}
    </>
  );
}
