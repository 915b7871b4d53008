/** Milliseconds after which what is not urgent is begun: when all is on the screen. */
export const unhurried = 100;
