/** When something was, in the words of a person here. */
import { dayOf } from '../reading/days';
import { useLanguage, useSay } from '../stores';

/** An ISO moment as "3 Oct 2025, 14:05" in local time. */
export function useMoment(): (iso: string) => string {
  const say = useSay();
  const language = useLanguage();
  return (iso) => {
    const moment = new Date(iso);
    const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString();
    const date = say('shell.date', { ...dayOf(local.slice(0, 10), language) });
    return say('studio.moment', { date, time: local.slice(11, 16) });
  };
}
