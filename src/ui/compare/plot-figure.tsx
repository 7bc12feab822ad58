/** A picture by Observable Plot in the page: drawn as wide as there is room, named, with a table of the same behind it. */
import { plot } from '@observablehq/plot';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSay } from '../stores';
import styles from './compare.module.css';

export type PlotOptions = NonNullable<Parameters<typeof plot>[0]>;

export interface PlotFigureProps {
  /** What the picture shows, for whoever does not see it. */
  readonly label: string;
  readonly options: (width: number) => PlotOptions;
  /** The same in a table. */
  readonly table: ReactNode;
}

const FIRST_WIDTH = 560;

export function PlotFigure({ label, options, table }: PlotFigureProps) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const watch = new ResizeObserver(([entry]) =>
      setWidth(Math.round(entry?.contentRect.width ?? FIRST_WIDTH)),
    );
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const picture = plot({ ...options(width), width, style: { background: 'none', overflow: 'visible' } });
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', label);
    for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    box.current?.replaceChildren(picture);
  }, [options, width, label]);
  return (
    <figure className={styles.figure}>
      <div ref={box} className={styles.plot} />
      <details className={styles.behind}>
        <summary>{say('compare.asTable')}</summary>
        <div className={styles.scroll}>{table}</div>
      </details>
    </figure>
  );
}
