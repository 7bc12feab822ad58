/** What screens share. */
export { type ChoiceCard, ChoiceCards, type ChoiceCardsProps } from './choice-cards';
export { Dialog, type DialogProps } from './dialog';
export { CertaintyMark, Sources, useDate } from './grounds';
export { Bar, Change, MeterView, toneStyle } from './meter-view';
export { Page, type PageProps, useTitle } from './page';
export { type Section, TopBar, Wordmark } from './top-bar';
export { WantsList } from './wants-list';
