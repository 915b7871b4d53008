import process from 'node:process';
import type {ReadStream, WriteStream} from 'node:tty';
import {diagnose} from './doctor/diagnose.ts';
import {doctorText} from './doctor/doctor-text.ts';
import {examine, type Patient} from './doctor/examine.ts';
import {keyList} from './doctor/key-list.ts';
import type {Fault} from './explorer/keys/change-keys.ts';
import type {Keys} from './explorer/keys/keys-in-use.ts';
import {loadDoctorWords} from './words/load-words.ts';
import type {Words} from './words/words.ts';

export type RunDoctorOptions = Pick<Patient, 'version' | 'wantedNode'> & {
	readonly keys: Keys;
	/** What is wrong with the settings. */
	readonly faults: readonly Fault[];
	readonly words: Words;
};

/** Columns of a line where there is no terminal, or a very wide one. */
const longestLine = 100;

/** Says what this terminal can do; resolves to 1 when something does not work, else to 0. */
export const runDoctor = async ({
	keys,
	faults,
	words: said,
	...given
}: RunDoctorOptions): Promise<number> => {
	const words = await loadDoctorWords(said.language);
	const facts = await examine({
		...given,
		faults: faults.map(fault => fault(said)),
		variables: process.env,
		platform: process.platform,
		stdin: process.stdin as ReadStream,
		stdout: process.stdout as WriteStream,
	});
	const sections = diagnose(facts, words);
	const columns = Math.min(longestLine, facts.terminal?.columns ?? longestLine);
	const commands = `${words.commands}\n${keyList(keys, said)}\n`;
	process.stdout.write(`${commands}\n${doctorText(sections, words, columns)}`);
	return sections.some(({findings}) => findings.some(({level}) => level === 'fault')) ? 1 : 0;
};
