import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from 'vitest';
import type {Left} from '../../source/explorer/memory/remembered.ts';
import {readPlaces, writePlaces} from '../../source/settings/remember-places.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'qingdu-places-'));
const file = path.join(folder, 'qingdu', 'places.json');
afterAll(() => rmSync(folder, {recursive: true}));

const left: Left = {anchor: {section: 'text', place: 12}, looks: {view: 'raw', script: 'hk'}};

test('what was kept of a collection comes back, and that of others stays', () => {
	writePlaces(file, 'one', new Map([['a', left]]));
	writePlaces(file, 'other', new Map([['b', {anchor: {section: 'head', line: 1}}]]));
	expect([...readPlaces(file, 'one')]).toEqual([['a', left]]);
	expect([...readPlaces(file, 'other').keys()]).toEqual(['b']);
	expect(readPlaces(file, 'third').size).toBe(0);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readdirSync(path.dirname(file))).toEqual(['places.json']);
});

test('no more is kept than a reader can have read', () => {
	const many = new Map(Array.from({length: 700}, (_, index) => [String(index), left] as const));
	writePlaces(file, 'many', many);
	expect([...readPlaces(file, 'many').keys()]).toEqual(
		Array.from({length: 500}, (_, index) => String(index + 200)),
	);
});

test.each([
	['no JSON', '{'],
	['another version', '{"version":2,"collections":[]}'],
	['something else', '[1, null]'],
	[
		'wrong places',
		'{"version":1,"collections":[["one",[["a",{"anchor":{"section":"text","place":-1}}],["b",{"looks":{"view":"x","script":"hk"}}],7]],8]}',
	],
])('a file with %s in it is as good as none, and is written anew', (_, text) => {
	writeFileSync(file, text);
	expect(readPlaces(file, 'one').size).toBe(0);
	writePlaces(file, 'one', new Map([['a', left]]));
	expect(readPlaces(file, 'one').get('a')).toEqual(left);
});
