/** How likely and how late, inside the sentence of a rule. */
import { type Path, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { useDesk } from './context';
import { percentOf, percentText } from './effects-sentence';
import { Written } from './fields';
import { NumberBox } from './number-box';
import { Sentence } from './sentence';

/** “, with a chance of 35 %”. */
export function ChancePart({ path }: { path: Path }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  if (value === undefined) return null;
  const percent = percentOf(value);
  if (percent === undefined) return <Written path={path} />;
  return (
    <Sentence
      text="cards.withChance"
      parts={{
        chance: (
          <NumberBox
            label={say('cards.chance')}
            value={percent}
            min={0}
            max={100}
            step={5}
            unit="%"
            onNumber={(next) => edit({ kind: 'set', path, value: percentText(next) })}
            remove={{ label: say('cards.removeChance'), run: () => edit({ kind: 'remove', path }) }}
          />
        ),
      }}
    />
  );
}

export function AfterPart({ path }: { path: Path }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  if (value === undefined) return null;
  if (typeof value !== 'number') return <Written path={path} />;
  return (
    <Sentence
      text="cards.turnsLater"
      count={value}
      parts={{
        after: (
          <NumberBox
            label={say('cards.after')}
            value={value}
            min={0}
            max={Math.max(1, outline.turns.length)}
            onNumber={(next) => edit({ kind: 'set', path, value: next })}
            remove={{ label: say('cards.removeAfter'), run: () => edit({ kind: 'remove', path }) }}
          />
        ),
      }}
    />
  );
}
