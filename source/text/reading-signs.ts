/** How the tables of readings.generated.ts write syllables down: as signs of the Yi script. */
export const firstSign = 0xa000;

/** The characters whose commonest readings stand in a row. */
export const firstHan = 0x4e00;
export const lastHan = 0x9fff;
