import {readdirSync, readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import path from 'node:path';
import {expect, test} from 'vitest';

/** Which rooms and packages each room may import from: docs/ARCHITECTURE.md says why. */
const rooms: Readonly<Record<string, {rooms: string; packages: string}>> = {
	text: {rooms: '', packages: 'get-east-asian-width'},
	cleaning: {rooms: 'text', packages: ''},
	metadata: {rooms: 'text cleaning', packages: ''},
	corpus: {rooms: 'text cleaning metadata', packages: ''},
	script: {rooms: '', packages: 'opencc-js'},
	search: {rooms: 'text', packages: 'fuse.js'},
	words: {rooms: 'command-line', packages: ''},
	'command-line': {rooms: 'text words cleaning export loading', packages: ''},
	explorer: {rooms: 'text corpus cleaning metadata search script words', packages: ''},
	ui: {rooms: 'explorer text', packages: 'react ink'},
	doctor: {rooms: 'text words explorer clipboard loading settings ui', packages: 'node'},
	settings: {rooms: 'explorer words loading', packages: 'node'},
	loading: {
		rooms: 'text cleaning metadata corpus search',
		packages: 'node csv-parse hyparquet hyparquet-compressors',
	},
	leaving: {rooms: 'corpus', packages: 'node'},
	serving: {
		rooms:
			'text cleaning corpus explorer script search words loading settings leaving clipboard export ui',
		packages: 'node',
	},
	clipboard: {rooms: 'text', packages: 'node clipboardy'},
	export: {
		rooms: 'text cleaning metadata corpus',
		packages: 'node csv-stringify hyparquet hyparquet-writer',
	},
	pipeline: {rooms: 'text corpus search loading export', packages: 'node'},
};

/** Rooms of which another ring may only know the types: nothing of them is run from there. */
const typesOnly: Readonly<Record<string, string>> = {
	metadata: 'cleaning',
	explorer: 'corpus metadata script',
	words: 'command-line',
	'command-line': 'words',
	ui: 'explorer',
	doctor: 'words',
	settings: 'explorer words',
	loading: 'metadata',
	leaving: 'corpus',
	serving: 'ui',
	export: 'metadata corpus',
	pipeline: 'text corpus',
};

/** The rooms of the explorer, each of which runs only what stands before it. */
const explorerRooms = [
	'keys',
	'screen',
	'typesetting',
	'finding',
	'state',
	'list',
	'copying',
	'memory',
	'reading',
	'menus',
	'help',
	'acting',
	'showing',
];

type Import = {readonly file: string; readonly target: string; readonly isType: boolean};

const importPattern =
	/(?:^|\n)\s*(import|export)\s(type\s)?[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/g;

const importsOf = (file: string): Import[] =>
	[...readFileSync(path.join('source', file), 'utf8').matchAll(importPattern)].map(match => ({
		file,
		target: (match[3] ?? match[4])!,
		isType: match[2] !== undefined,
	}));

const files = readdirSync('source', {recursive: true, encoding: 'utf8'}).filter(file =>
	/\.tsx?$/.test(file),
);

const packageOf = (target: string): string =>
	target.startsWith('node:') || builtinModules.includes(target)
		? 'node'
		: target.split('/', target.startsWith('@') ? 2 : 1).join('/');

test.each(files.filter(file => file.includes('/')))('%s imports only what its room may', file => {
	const own = file.split('/')[0]!;
	const allowed = rooms[own];
	expect(allowed, `the room ${own} is in the table`).toBeDefined();
	for (const {target, isType} of importsOf(file)) {
		if (!target.startsWith('.')) {
			expect(allowed!.packages.split(' '), `${file} imports ${target}`).toContain(
				packageOf(target),
			);
			continue;
		}

		const room = path.posix.join(path.posix.dirname(file), target).split('/')[0]!;
		if (room === own) continue;
		expect(allowed!.rooms.split(' '), `${file} imports ${target}`).toContain(room);
		const typed = (typesOnly[own] ?? '').split(' ').includes(room);
		if (typed) expect(isType, `${file} imports more than types from ${room}`).toBe(true);
	}
});

const inExplorer = files.filter(file => file.startsWith('explorer/'));

test('every file of the explorer but the one that puts it together is in one of its rooms', () => {
	const outside = inExplorer.filter(file => !explorerRooms.includes(file.split('/')[1]!));
	expect(outside).toEqual(['explorer/explorer.ts']);
});

test.each(explorerRooms.map((room, rank) => ({room, later: explorerRooms.slice(rank + 1)})))(
	'explorer/$room runs nothing of the rooms behind it',
	({room, later}) => {
		const within = inExplorer
			.filter(file => file.startsWith(`explorer/${room}/`))
			.flatMap(importsOf);
		const backward = within
			.filter(({isType, target}) => !isType && target.startsWith('.'))
			.map(({file, target}) => `${file} → ${path.posix.join(path.posix.dirname(file), target)}`)
			.filter(line => [...later, 'explorer.ts'].some(name => line.includes(`→ explorer/${name}`)));
		expect(backward).toEqual([]);
	},
);

test('only entry files stand outside the rooms', () => {
	expect(files.filter(file => !file.includes('/')).sort()).toEqual([
		'cli.ts',
		'export-files.ts',
		'export-input.ts',
		'library.ts',
		'open-keyboard.ts',
		'package-root.ts',
		'parse-arguments.ts',
		'program.ts',
		'run-doctor.ts',
		'run-explorer.ts',
		'run-export.ts',
		'run-learn.ts',
		'run-print.ts',
		'say-own-error.ts',
		'task.ts',
		'usage-error.ts',
		'with-spooled.ts',
	]);
});

test('no file is a drawer for odds and ends', () => {
	expect(
		files.filter(file => /(^|\/)(utils?|helpers?|common|misc|manager)\.|\/index\./.test(file)),
	).toEqual(['cleaning/rules/index.ts']);
});
