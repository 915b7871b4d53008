#!/usr/bin/env node
'use strict';
/**
 * Becomes dist/cli.js. Runs the program with the code that V8 compiled at an earlier start, which
 * saves a quarter of a start: compiled when it was built (dist/*.code), or else by the first session
 * in a terminal, kept under the XDG cache folder. V8 refuses code of another version by itself.
 */
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const {isMainThread} = require('node:worker_threads');
const {wrap} = require('node:module');
const {setFlagsFromString} = require('node:v8');
const {crc32} = require('node:zlib');

/*
 * Node keeps compiled code of its own modules, and refuses it once one of V8's flags was set: what
 * every run needs of them comes first.
 */
require('node:tty');

/*
 * Most runs are short, and what V8 spends on making their code better does not come back. Hundreds of
 * patterns run in every start: they are made into machine code at once, not first into a code of their
 * own and then again. Functions are optimized after three times the usual work: a fifth less is
 * computed in all. What was compiled stays, though it was not used for a while. The room for young
 * objects grows eightfold at a time, or most of a run goes by in a small one. For all threads. Of the
 * last two V8 had the budget up to Node 20; a younger one complains of it to the reader.
 */
if (isMainThread) {
	setFlagsFromString('--no-regexp-tier-up --no-flush-bytecode');
	if (process.versions.v8.startsWith('11.')) {
		setFlagsFromString('--interrupt-budget=400000 --semi-space-growth-factor=8');
	}
}

const program = path.join(__dirname, 'program.js');
const {size, mtimeMs} = fs.statSync(program);
const name = `${process.version}-${process.arch}-${size}-${Math.floor(mtimeMs)}.code`;

/** The code, and behind it how it was: V8 looks at its head only, and runs what a bad disk made of the rest. */
const checksumLength = 4;

const checksumOf = code => {
	const checksum = Buffer.alloc(checksumLength);
	checksum.writeUInt32LE(crc32(code));
	return checksum;
};

/** The code, if it is as it was kept. */
const readCode = folder => {
	try {
		const kept = fs.readFileSync(path.join(folder, name));
		const code = kept.subarray(0, -checksumLength);
		return checksumOf(code).equals(kept.subarray(-checksumLength)) ? code : undefined;
	} catch {
		// None was kept, or none can be read: it is compiled anew.
		return undefined;
	}
};

const cacheFolder = () => {
	const {XDG_CACHE_HOME: cache, HOME: home} = process.env;
	if (!cache && !home) return undefined;
	return path.join(cache || path.join(home, '.cache'), 'qingdu', 'code');
};

const folder = cacheFolder();
const isKept = !process.argv.includes('--no-cache');
const cachedData = isKept ? (readCode(__dirname) ?? (folder && readCode(folder))) : undefined;
const script = new vm.Script(wrap(fs.readFileSync(program, 'utf8')), {
	filename: program,
	cachedData,
	importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});

/** Keeps the code of this version only; whole or not at all. */
const keepCode = () => {
	try {
		const temporary = path.join(folder, `${process.pid}.part`);
		fs.mkdirSync(folder, {recursive: true});
		const code = script.createCachedData();
		fs.writeFileSync(temporary, Buffer.concat([code, checksumOf(code)]));
		for (const other of fs.readdirSync(folder)) {
			if (other.endsWith('.code')) fs.rmSync(path.join(folder, other), {force: true});
		}

		fs.renameSync(temporary, path.join(folder, name));
	} catch {
		// A folder that cannot be written costs the next start a moment, and nobody a message.
	}
};

// A session in a terminal has compiled what a start needs; a failure says what it says by itself. The
// build runs more than one thing, and asks that what each compiles be put to what there is.
const isMissing = cachedData === undefined || script.cachedDataRejected;
const isWanted = process.env.QINGDU_KEEP_CODE || (isMissing && process.stdout.isTTY);
if (isWanted && isKept && folder && isMainThread) {
	process.on('exit', code => {
		if (code === 0) keepCode();
	});
}

const module_ = {exports: {}};
script.runInThisContext()(module_.exports, require, module_, program, __dirname);
