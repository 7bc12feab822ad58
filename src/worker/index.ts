/** The worker's door. */
export type { Progress, Reply, ReportResult, Request } from './protocol';
export type { Workshop } from './workshop';
