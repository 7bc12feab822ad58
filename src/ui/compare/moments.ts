/** How the moments of a game are called: by the date on which a turn opens, and the end. */
import { useCallback } from 'react';
import { END, type Scenario } from '../../store';
import { dayOf } from '../reading/days';
import { useLanguage, useSay } from '../stores';

/** The date of a turn (its place in the file) as an axis has it, or the word for the end. */
export function useMoment({ turns }: Scenario): (due: number) => string {
  const say = useSay();
  const language = useLanguage();
  return useCallback(
    (due: number) => {
      const date = turns[due]?.date;
      if (due === END || date === undefined) return say('compare.end');
      return say('shell.day', { ...dayOf(date, language) });
    },
    [turns, language, say],
  );
}
