/** The worker's door. */
export { createWorkshop, type WorkerLike } from './client';
export { createLocalWorkshop } from './local';
export type { Reply, Request } from './protocol';
export { startWorkshop } from './start';
export type { Workshop } from './workshop';
