/** A native disclosure whose content is made when it is first opened: tables behind forty games are long. */
import { type ReactNode, useState } from 'react';

export interface DisclosureProps {
  readonly className: string | undefined;
  readonly summary: ReactNode;
  /** Of the summary, where its text alone does not say of what it is. */
  readonly label?: string;
  /** From the beginning. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ className, summary, label, open = false, children }: DisclosureProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details
      className={className}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary aria-label={label}>{summary}</summary>
      {opened && children}
    </details>
  );
}
