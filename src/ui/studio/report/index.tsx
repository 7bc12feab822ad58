/** The studio's view of a draft's balance. */
import { useEffect, useMemo, useState } from 'react';
import type { OpenDraft } from '../../../store/studio';
import { createBalanceStore } from '../../../store/studio/balance';
import { useStudio } from '../studio-store';
import { namesOf } from './names';
import { ReportView } from './report-page';

export function ReportPage({ open }: { open: OpenDraft }) {
  const look = useStudio((state) => state.look);
  const [store] = useState(() => createBalanceStore());
  useEffect(() => () => store.getState().close(), [store]);
  const names = useMemo(() => namesOf(open.scenario), [open.scenario]);
  return (
    <ReportView
      text={open.text}
      names={names}
      store={store}
      onGo={({ path }) => look({ selection: path, tab: 'cards' })}
    />
  );
}
