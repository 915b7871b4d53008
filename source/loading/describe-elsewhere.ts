import type {DescribeOptions} from '../corpus/describe-document.ts';
import type {Document, RawDocument} from '../corpus/document.ts';
import {createOffsetMap} from '../text/offset-map.ts';
import {describeRecord} from './describe-record.ts';
import type {Port} from './worker-port.ts';

/** Cleans a raw document and reads off its metadata, while keys are answered. */
export type Describe = (raw: RawDocument, how: DescribeOptions) => Promise<Document>;

/** To the thread. How it is done is said where that differs from the time before: templates can be many. */
export type ToDescriber = {readonly raw: RawDocument; readonly how?: DescribeOptions};

/** From the thread, as JSON: objects by the ten thousand, as edits may be, are handed over faster that way. */
export type Described = Omit<Document, keyof RawDocument | 'map'>;

type Wanted = {
	readonly raw: RawDocument;
	readonly how: DescribeOptions;
	resolve(document: Document): void;
	reject(error: unknown): void;
};

/** Milliseconds for which a thread without work is kept for the next long document. */
const patience = 30_000;

/**
 * Describes documents one after the other in a thread that is started when there is a first one; what was
 * asked for last is done first. What a thread could not end, as it ended itself, is done here.
 */
export const describeElsewhere = (start: () => Port<ToDescriber, string>): Describe => {
	const waiting: Wanted[] = [];
	let port: Port<ToDescriber, string> | undefined;
	let current: Wanted | undefined;
	let told: DescribeOptions | undefined;
	let leaving: NodeJS.Timeout | undefined;

	const begin = (): Port<ToDescriber, string> => {
		const begun = start();
		told = undefined;
		begun.onMessage(answer => {
			const {raw, resolve} = current!;
			const described = JSON.parse(answer) as Described;
			resolve({...raw, ...described, map: createOffsetMap(raw.raw.length, described.edits)});
			goOn();
		});
		begun.onEnd(() => {
			if (port !== begun) return;
			port = undefined;
			if (!current) return;
			describeHere(current.raw, current.how).then(current.resolve, current.reject);
			goOn();
		});
		return begun;
	};

	const goOn = (): void => {
		current = waiting.pop();
		if (!current) {
			leaving = setTimeout(() => {
				const idle = port;
				port = undefined;
				idle?.stop();
			}, patience).unref();
			return;
		}

		clearTimeout(leaving);
		port ??= begin();
		const {raw, how} = current;
		port.post(how === told ? {raw} : {raw, how});
		told = how;
	};

	return (raw, how) =>
		new Promise((resolve, reject) => {
			waiting.push({raw, how, resolve, reject});
			if (!current) goOn();
		});
};

export const describeHere: Describe = async (raw, how) => describeRecord(raw, how);
