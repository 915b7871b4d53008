import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {makeArticles} from './bench/make-corpus.ts';

/** Lines around every article of an invented site; no rule knows their words. */
export const frameHead = ['云岭万象', '岭上生活', '晒谷场', '把云岭装进口袋'];
export const frameTail = ['岭上人家都在这里', '本页已有', '云朵飘过每一道山梁'];

/** The pages of that site: their texts, and the bodies without frame and headline. */
export const madePages = (count: number, length = 300) =>
	Array.from(makeArticles(count, length, 5), ({title, body}, number) => ({
		name: `${number + 1}.txt`,
		title,
		body,
		text: `${[...frameHead, '', title, '', body, '', frameTail[0], `${frameTail[1]} ${number * 37 + 5} 人来过`, frameTail[2]].join('\n')}\n`,
	}));

/** Writes the pages into a folder, which is made. */
export const writeSite = (folder: string, count: number, length?: number): void => {
	mkdirSync(folder, {recursive: true});
	for (const {name, text} of madePages(count, length)) {
		writeFileSync(path.join(folder, name), text);
	}
};
