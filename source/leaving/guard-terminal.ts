import {spawn} from 'node:child_process';

/**
 * Mouse, its reports, bracketed paste and whole frames off, the cursor back, the alternate screen left;
 * then what raw mode took from the line discipline.
 */
const script = String.raw`
trap '' INT HUP TERM QUIT TSTP TTIN TTOU
held=yes
while read -r word; do
	held=$word
	[ "$held" = done ] && exit
done
[ "$held" = yes ] || exit
printf '\033[?1006l\033[?1000l\033[?2004l\033[?2026l\033[?25h'
[ "$1" = alternate ] && printf '\033[?1049l'
stty brkint icrnl ixon opost isig icanon iexten echo <&1
`;

/** Watches over a terminal on behalf of a program that may die without a last word. */
export type TerminalGuard = {
	/** Whether the program has the terminal, or has lent it to somebody else. */
	hold(isHeld: boolean): void;
	/** The program has given the terminal back itself. */
	end(): void;
};

/**
 * Starts a shell that waits for this program to end and, when it has not given back the terminal on
 * standard output, does so in its place: a program whose heap is exhausted, or that is killed outright,
 * can do nothing itself. What the guard cannot do costs nobody anything.
 */
export const guardTerminal = (isAlternate: boolean): TerminalGuard => {
	const screen = isAlternate ? 'alternate' : 'plain';
	const guard = spawn('/bin/sh', ['-c', script, 'sh', screen], {
		stdio: ['pipe', 'inherit', 'ignore'],
	});
	// Neither does the program wait for it, nor does it matter how it ends.
	guard.on('error', () => {});
	guard.stdin.on('error', () => {});
	guard.unref();
	(guard.stdin as unknown as {unref?(): void}).unref?.();
	const tell = (word: string): void => void guard.stdin.write(`${word}\n`);
	return {hold: isHeld => tell(isHeld ? 'yes' : 'no'), end: () => void guard.stdin.end('done\n')};
};
