/** Starts the worker of the browser, or its twin where there is none. */
import { createWorkshop } from './client';
import { createLocalWorkshop } from './local';
import type { Workshop } from './workshop';

export function startWorkshop(): Workshop {
  if (typeof Worker === 'undefined') return createLocalWorkshop();
  const worker = new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' });
  return createWorkshop(worker, () => createLocalWorkshop());
}
