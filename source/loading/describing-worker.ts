/** A thread that describes long documents: an entry file of its own, started when one is opened. */
import {parentPort} from 'node:worker_threads';
import type {DescribeOptions} from '../corpus/describe-document.ts';
import type {Described, ToDescriber} from './describe-elsewhere.ts';
import {describeRecord} from './describe-record.ts';

const port = parentPort!;
let known: DescribeOptions = {};

port.on('message', ({raw, how = known}: ToDescriber) => {
	known = how;
	const {text, edits, warnings, metadata, label, script} = describeRecord(raw, how);
	const described: Described = {text, edits, warnings, metadata, label, script};
	port.postMessage(JSON.stringify(described));
});
