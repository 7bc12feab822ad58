/** Minutes of a turn in a class: two and a half to read and decide it, one and a half for the reveal and what really happened. */
export const MINUTES_A_TURN = 4;
