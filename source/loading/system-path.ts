/**
 * Names of files are bytes, and those of an archive from a Chinese Windows are no UTF-8. Each byte that
 * is none stands in a path as a lone surrogate, U+DC00 and the byte, as Python has it too: so every
 * path is a string that leads back to its file.
 */

/** Bytes of the sequence of UTF-8 that begins with this byte, if one does. */
const sequenceLength = (first: number): number => {
	if (first < 0xc2) return 1;
	if (first < 0xe0) return 2;
	return first < 0xf0 ? 3 : 4;
};

/** The string that stands for a name. */
export const pathOfBytes = (name: Buffer): string => {
	let text = '';
	for (let at = 0; at < name.length; ) {
		const bytes = name.subarray(at, at + sequenceLength(name[at]!));
		const sequence = bytes.toString();
		const isWhole = Buffer.from(sequence).equals(bytes);
		text += isWhole ? sequence : String.fromCharCode(0xdc00 | name[at]!);
		at += isWhole ? bytes.length : 1;
	}

	return text;
};

const bytesOf = (path: string): Buffer =>
	Buffer.concat(
		path
			.split(/(\p{Surrogate}+)/u)
			.map((part, index) => Buffer.from(part, index % 2 === 1 ? 'latin1' : 'utf8')),
	);

/** The path as the system knows it. */
export const systemPath = (path: string): string | Buffer =>
	path.isWellFormed() ? path : bytesOf(path);

const gb18030 = new TextDecoder('gb18030', {fatal: true});

/** The path as people read it: names that are no UTF-8 are mostly GB18030. */
export const readablePath = (path: string): string =>
	path.isWellFormed()
		? path
		: path
				.split('/')
				.map(name => {
					if (name.isWellFormed()) return name;
					try {
						return gb18030.decode(bytesOf(name));
					} catch (error) {
						// The platform says so that the bytes mean nothing there.
						if (error instanceof TypeError) return name.toWellFormed();
						throw error;
					}
				})
				.join('/');
