/** A press that opens a short list of things to do. */
import { useEffect, useId, useRef, useState } from 'react';
import styles from './fields.module.css';

export interface MenuItem {
  readonly label: string;
  /** Left out: it cannot be done now. */
  readonly run?: (() => void) | undefined;
}

interface MenuProps {
  /** What is to be seen on the button; of one that looks like dots, nothing. */
  readonly text?: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly look?: 'dots' | 'plus';
}

export function Menu({ text, label, items, look = 'plus' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [side, setSide] = useState<'left' | 'right'>('left');
  const list = useId();
  const around = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    around.current?.querySelector<HTMLButtonElement>('li button:not([disabled])')?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !around.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const possible = items.filter(({ run }) => run);
  if (possible.length === 0) return null;
  const step = (by: number) => {
    const buttons = [...(around.current?.querySelectorAll<HTMLButtonElement>('li button') ?? [])];
    const now = buttons.findIndex((one) => one.matches(':focus'));
    buttons.at((now + by) % buttons.length)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <span
      ref={around}
      className={styles.menu}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (!open) return;
        if (event.key === 'Escape') {
          event.stopPropagation();
          setOpen(false);
          button.current?.focus();
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          step(event.key === 'ArrowDown' ? 1 : -1);
        }
      }}
    >
      <button
        ref={button}
        type="button"
        className={look === 'dots' ? styles.dots : styles.plus}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={(event) => {
          // Opens toward the side that has more room.
          const { left, right } = event.currentTarget.getBoundingClientRect();
          setSide(left + right > window.innerWidth ? 'right' : 'left');
          setOpen(!open);
        }}
      >
        {text}
      </button>
      {open && (
        <ul id={list} className={styles.menuList} data-side={side}>
          {possible.map((item) => (
            <li key={item.label}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  button.current?.focus();
                  item.run?.();
                }}
              >
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}
