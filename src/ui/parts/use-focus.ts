/** Moves the focus to a part that has just come, so that keyboard and screen reader go on from there. */
import { type RefObject, useEffect, useRef } from 'react';

/** `when` changes as often as the focus shall be moved. */
export function useFocus<T extends HTMLElement>(when: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    void when;
    element.current?.focus({ preventScroll: true });
  }, [when]);
  return element;
}
