/** What is being typed and not yet in the file: it goes there after a pause, or when the field is left. */
import { useEffect, useRef, useState } from 'react';

export interface Draft {
  readonly shown: string;
  type(text: string): void;
  /** Puts what was typed into the file now. */
  flush(): void;
}

/** `commit` gets a text only where it differs from `value`. `pause` in milliseconds. */
export function useDraft(value: string, commit: (text: string) => void, pause: number): Draft {
  const [draft, setDraft] = useState<string>();
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const latest = useRef({ value, commit });
  latest.current = { value, commit };

  const send = () => {
    const waiting = pending.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    pending.current = undefined;
    if (waiting.text !== latest.current.value) latest.current.commit(waiting.text);
  };
  const sendRef = useRef(send);
  sendRef.current = send;
  useEffect(() => () => sendRef.current(), []);

  const unsent = pending.current !== undefined;
  return {
    shown: draft !== undefined && (unsent || draft.trim() === value.trim()) ? draft : value,
    type: (text) => {
      setDraft(text);
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = { text, timer: setTimeout(() => sendRef.current(), pause) };
    },
    flush: () => {
      send();
      setDraft(undefined);
    },
  };
}
