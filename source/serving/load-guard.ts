import process from 'node:process';
import type {TerminalGuard} from '../leaving/guard-terminal.ts';

/** Nobody watches on Windows: it has no such shell, and its terminals mend themselves. */
export const loadGuard = async (isAlternate: boolean): Promise<TerminalGuard | undefined> => {
	if (process.platform === 'win32') return undefined;
	const {guardTerminal} = await import('../leaving/guard-terminal.ts');
	return guardTerminal(isAlternate);
};
