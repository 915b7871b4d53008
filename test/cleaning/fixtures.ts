import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'vitest';
import {type MarkedText, readMarked, writeMarked} from './marked-text.ts';

export type Fixture = {readonly name: string; readonly path: string; readonly marked: MarkedText};

const root = join(import.meta.dirname, '../fixtures');

/** The fixtures of a folder below test/fixtures; the last line break of a file is not content. */
export const readFixtures = (folder: string): readonly Fixture[] =>
	readdirSync(join(root, folder))
		.filter(name => name.endsWith('.txt'))
		.sort()
		.map(name => {
			const path = join(root, folder, name);
			return {name, path, marked: readMarked(readFileSync(path, 'utf8').replace(/\n$/, ''))};
		});

export const fixtureFolders = (folder: string): readonly string[] =>
	readdirSync(join(root, folder)).sort();

/** Compares what a fixture expects with what came out; with `UPDATE=1` writes it down instead. */
export const expectMarked = ({path, marked}: Fixture, actual: MarkedText): void => {
	const written = writeMarked(actual);
	if (process.env.UPDATE) {
		if (written !== writeMarked(marked)) writeFileSync(path, `${written}\n`);
		return;
	}

	expect(written).toBe(writeMarked(marked));
};
