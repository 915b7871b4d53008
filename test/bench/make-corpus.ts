import {createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {finished} from 'node:stream/promises';

/** A small generator of numbers from 0 to 1: the same ones for the same seed, on every machine. */
const createRandom = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
};

const subjects = '镇里 区里 学校 医院 公司 村民 工人 孩子们 记者 老师 专家 大家'.split(' ');
const verbs = '召开 修好 看见 讨论 完成 建设 参加 支持 检查 介绍 组织 发现'.split(' ');
const objects = '会议 道路 桥梁 图书馆 河边的树 新的计划 安全工作 比赛 展览 服务站 果园 水渠'.split(
	' ',
);
const ends = '，情况很好 ，得到好评 。同时 ，他说 。据介绍 ，效果明显 。下一步 ，还要继续'.split(
	' ',
);

/** Articles of about `length` characters, with a title, a date and a source; invented, all of them. */
export function* makeArticles(count: number, length: number, seed = 1) {
	const random = createRandom(seed);
	const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
	const sentence = (): string => pick(subjects) + pick(verbs) + pick(objects);
	for (let number = 0; number < count; number++) {
		const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
		const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
		const paragraphs: string[] = [];
		let written = 0;
		while (written < length) {
			let paragraph = `${Number(month)}月${Number(day)}日，${sentence()}`;
			while (paragraph.length < 120) paragraph += pick(ends) + sentence();
			paragraphs.push(`${paragraph}。`);
			written += paragraph.length + 1;
		}

		yield {
			id: number,
			title: `${sentence()}，${sentence()}（${number}）`,
			date: `${2015 + Math.floor(random() * 10)}-${month}-${day}`,
			source: `${pick(subjects)}日报`,
			body: paragraphs.join('\n'),
		};
	}
}

/** Writes records as JSONL, unless the file is there already. */
export const writeJsonl = async (file: string, records: Iterable<unknown>): Promise<void> => {
	if (existsSync(file)) return;
	mkdirSync(path.dirname(file), {recursive: true});
	// Moved into place when it is whole: a run that is broken off leaves nothing to be mistaken for it.
	const draft = `${file}.part`;
	const output = createWriteStream(draft);
	for (const record of records) {
		if (!output.write(`${JSON.stringify(record)}\n`)) {
			await new Promise<void>(resolve => {
				output.once('drain', resolve);
			});
		}
	}

	output.end();
	await finished(output);
	renameSync(draft, file);
};

/** Writes articles as page-like text files, a thousand a folder, unless they are there already. */
export const writePages = (folder: string, count: number, length: number): void => {
	if (existsSync(folder)) return;
	for (const {id, title, date, source, body} of makeArticles(count, length)) {
		const inside = path.join(folder, String(Math.floor(id / 1000)).padStart(4, '0'));
		if (id % 1000 === 0) mkdirSync(inside, {recursive: true});
		const text = `${title}\n${date} 来源：${source}\n${body}\n`;
		writeFileSync(path.join(inside, `${String(id).padStart(7, '0')}.txt`), text);
	}
};
