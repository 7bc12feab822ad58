/** What is folded away, and made only when somebody opens it: a turn has hundreds of such lines that few ever read. */
import { type ReactNode, useState } from 'react';

interface FoldedProps {
  readonly className?: string | undefined;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

export function Folded({ className, summary, children }: FoldedProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      {summary}
      {opened && children}
    </details>
  );
}
