/** Milliseconds that a program which is left, or lends its terminal, at once waits for an answer of the terminal still on its way. */
export const patience = 500;
