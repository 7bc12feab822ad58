/** What the ids of a report are called. */
import type { OpenDraft } from '../../../store/studio';

export interface Names {
  government(id: string): string;
  mandate(government: string, id: string): string;
  meter(id: string): string;
  ending(id: string): string;
}

/** By the scenario as it was last read without an error; what it does not know keeps its id. */
export function namesOf(scenario: OpenDraft['scenario']): Names {
  const governments = scenario?.governments ?? [];
  const named = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  return {
    government: (id) => named(governments, id),
    mandate: (government, id) => named(governments.find((one) => one.id === government)?.mandates ?? [], id),
    meter: (id) => named(scenario?.meters ?? [], id),
    ending: (id) => scenario?.endings.find((one) => one.id === id)?.title ?? id,
  };
}
