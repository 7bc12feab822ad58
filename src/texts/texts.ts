/** What a language has to say: every area and key that English has. */
import type { en } from './en';

export type English = typeof en;

export type Texts = {
  readonly [Area in keyof English]: { readonly [Key in keyof English[Area]]: string };
};
