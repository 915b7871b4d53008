import {expect, it} from 'vitest';
import {remembering} from '../../source/text/remembering.ts';

it('asks once about a text, and again about a long one or after many others', () => {
	const asked: string[] = [];
	const count = remembering(text => asked.push(text));
	const long = '桥'.repeat(201);
	for (const text of ['桥', '桥', '水', '桥', long, long]) count(text);
	expect(asked).toEqual(['桥', '水', long, long]);
	for (let other = 0; other < 100; other++) count(String(other));
	count('桥');
	expect(asked.at(-1)).toBe('桥');
});

it('remembers that there is no answer', () => {
	let asked = 0;
	const find = remembering(() => {
		asked++;
		return undefined;
	});
	expect([find('桥'), find('桥')]).toEqual([undefined, undefined]);
	expect(asked).toBe(1);
});
