import fc from 'fast-check';
import {expect, test} from 'vitest';
import {pathOfBytes, readablePath, systemPath} from '../../source/loading/system-path.ts';
import {encodeLegacy} from './encode-legacy.ts';

const name = fc.array(
	fc.oneof(
		fc.uint8Array({maxLength: 4}),
		fc.constantFrom('河', '😀', '\ufffd', 'a').map(text => Buffer.from(text)),
	),
);

test('a name of any bytes leads back to them', () => {
	fc.assert(
		fc.property(name, parts => {
			const bytes = Buffer.concat(parts);
			const path = pathOfBytes(bytes);
			expect(Buffer.from(systemPath(path) as string)).toEqual(bytes);
			expect(readablePath(path).isWellFormed()).toBe(true);
			const text = bytes.toString();
			if (Buffer.from(text).equals(bytes)) expect(path).toBe(text);
		}),
	);
});

test('a name in GB18030 is read as one', () => {
	const bytes = Buffer.from(encodeLegacy('中文.txt', 'gb18030'));
	expect(readablePath(`资料/${pathOfBytes(bytes)}`)).toBe('资料/中文.txt');
	expect(readablePath(pathOfBytes(Buffer.from([0x61, 0xff])))).toBe('a�');
});
