/**
 * A picture by Observable Plot: drawn as wide as there is room, with a name, a description and a table of the same
 * behind it. Its words lie over it as a layer of the page, in the page's own type; to a screen reader the picture is one thing.
 */
import { type PlotOptions, plot } from '@observablehq/plot';
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSay } from '../stores';
import { Disclosure } from './disclosure';
import type { Frame } from './frame';
import styles from './pictures.module.css';
import { ScrollBox } from './scroll-box';

/** A few words in a picture, at pixels from its upper left corner. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Which part of the words stands at `x`. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Left out: small figures of an axis. */
  readonly color?: string;
}

export interface Picture {
  readonly frame: Frame;
  readonly marks: NonNullable<PlotOptions['marks']>;
  readonly words: readonly Word[];
}

export interface PlotFigureProps {
  readonly name: string;
  /** What is to be seen in it. */
  readonly description: string;
  readonly height: number;
  readonly draw: (width: number) => Picture;
  /** The same as a table. */
  readonly table: ReactNode;
}

export function PlotFigure({ name, description, height, draw, table }: PlotFigureProps) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const near = useNear(box);
  const id = useId();
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  const picture = useMemo(() => (near && width > 0 ? draw(width) : undefined), [near, draw, width]);
  useEffect(() => {
    if (picture) paper.current?.replaceChildren(drawn(picture, name, description, id));
  }, [picture, name, description, id]);
  return (
    <figure className={styles.figure}>
      <div ref={box} className={styles.plot} style={{ height }}>
        <div ref={paper} />
        <div aria-hidden="true">{picture?.words.map(placed)}</div>
      </div>
      <Disclosure
        className={styles.behind}
        summary={say('compare.asTable')}
        label={say('compare.asTableOf', { name })}
      >
        <ScrollBox label={name}>{table}</ScrollBox>
      </Disclosure>
    </figure>
  );
}

/** How far out of sight a picture is drawn, so that it is there when it is scrolled to. */
const NEAR = '600px';

/** Whether it is, or once was, in sight or near it; when the page is printed everything is. */
function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (near || !current) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: NEAR },
    );
    watch.observe(current);
    const print = () => flushSync(() => setNear(true));
    window.addEventListener('beforeprint', print);
    return () => {
      watch.disconnect();
      window.removeEventListener('beforeprint', print);
    };
  }, [element, near]);
  return near;
}

function placed({ x, y, text, anchor, color }: Word, place: number): ReactNode {
  return (
    <span
      key={place}
      className={styles.word}
      data-anchor={anchor}
      data-figure={color === undefined || undefined}
      data-text={text}
      style={{ left: x, top: y, ...(color !== undefined && { color }) }}
    />
  );
}

function drawn({ frame, marks }: Picture, name: string, description: string, id: string): Element {
  const { width, height, margins, across, upward } = frame;
  const svg = plot({
    width,
    height,
    marginTop: margins.top,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    x: { domain: across, axis: null },
    y: { domain: upward, axis: null },
    marks,
    style: { background: 'none', overflow: 'visible' },
  });
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  const title = said('title', name, `${id}-name`);
  const desc = said('desc', description, `${id}-says`);
  svg.prepend(title, desc);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', title.id);
  svg.setAttribute('aria-describedby', desc.id);
  return svg;
}

function said(tag: 'title' | 'desc', text: string, id: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  element.textContent = text;
  element.id = id;
  return element;
}
