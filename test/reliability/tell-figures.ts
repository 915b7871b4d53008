import {appendFileSync} from 'node:fs';
import {expect} from 'vitest';

/** Hands figures of the test at hand to whoever asked for them by naming a file for them. */
export const tellFigures = (figures: Readonly<Record<string, number>>): void => {
	const {QINGDU_FIGURES: file} = process.env;
	if (!file) return;
	const {currentTestName: test} = expect.getState();
	appendFileSync(file, `${JSON.stringify({test, figures})}\n`);
};
