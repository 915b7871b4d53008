/**
 * OSC 52 asks the terminal itself to set its clipboard: it works over SSH and without a display, and
 * is never answered. Terminals cut or drop what is too long, without a word.
 */

/**
 * UTF-8 bytes that nearly every terminal takes: the old limit of 100,000 bytes for a whole sequence
 * (hterm, xterm), less its eight bytes of frame, three quarters of the rest being text.
 */
export const safeOsc52Bytes = 74_994;

/** GNU screen passes on a string of at most 768 bytes; 700 leave room for its own frame. */
const screenChunk = 700;

/** The sequence that puts `text` into the terminal's clipboard. */
export const osc52 = (text: string): string =>
	`\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;

/**
 * The same through GNU screen, which swallows OSC 52 but hands device control strings on as they
 * are: the sequence goes out in pieces, one such string each.
 */
export const osc52ThroughScreen = (text: string): string => {
	const sequence = osc52(text);
	let wrapped = '';
	for (let start = 0; start < sequence.length; start += screenChunk) {
		wrapped += `\u001bP${sequence.slice(start, start + screenChunk)}\u001b\\`;
	}

	return wrapped;
};
