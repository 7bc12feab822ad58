/** Words of the compare screen. */
export const compare = {} as const;
