/** Games laid side by side: the comparison's door. */
export { type CsvGame, csvOf } from './csv';
export { type Answer, type DecisionSplit, decisionsApart, splitsOf } from './decisions';
export { type MedianPoint, medianOf } from './median';
export { type SharedTerms, sharedTerms } from './shared';
export { END, peopleOf, type Trace, type TracePoint, type TraceTurn, traceOf } from './trace';
