import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Packages that no bundle holds as code, but whose data was written into source/text/. */
const dataPackages = ['pinyin-pro', 'opencc-js'];

// Matches LICENSE, license.md, LICENCE-MIT, NOTICE; must not match licenses-of-others.js.
const licenceFile = /^(licen[cs]e|notice|copying)([-.](mit|apache|txt|md|apache-2\.0))*$/i;

// Matches Copyright (c) 2020 A. Author; must not match "the above copyright notice".
const copyright = /^\s*copyright (?:\(c\)|©|\d)/i;

const packageOf = input => {
	const after = input.split('node_modules/').at(-1);
	const [scope, name] = after.split('/');
	return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

/**
 * The licences of every package of which something is in the bundle, as one text.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} root folder that holds node_modules
 */
export const thirdPartyNotices = (metafile, root) => {
	const inputs = Object.keys(metafile.inputs).filter(input => input.includes('node_modules/'));
	const names = [...new Set([...inputs.map(packageOf), ...dataPackages])].sort();
	/** Licence texts, each with the packages and copyright lines that it stands for. */
	const notices = new Map();
	for (const name of names) {
		const folder = path.join(root, 'node_modules', name);
		const {version, license} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
		const files = readdirSync(folder).filter(file => licenceFile.test(file));
		const third = path.join(folder, 'THIRD_PARTY_LICENSES.md');
		const texts = [
			...files.map(file => path.join(folder, file)),
			...(existsSync(third) ? [third] : []),
		].map(file => readFileSync(file, 'utf8').trim());
		if (!license && texts.length === 0) throw new Error(`No licence found for ${name}`);
		const lines = texts.join('\n\n').split('\n');
		const terms = lines.filter(line => !copyright.test(line)).join('\n');
		// Line breaks differ where words do not.
		const key = terms.replace(/\s+/g, ' ').trim().toLowerCase();
		if (!notices.has(key)) notices.set(key, {terms, holders: []});
		const held = lines.filter(line => copyright.test(line)).map(line => line.trim());
		notices.get(key).holders.push([`${name} ${version} (${license})`, ...held].join('\n    '));
	}

	const sections = [...notices.values()].map(
		({terms, holders}) => `${holders.join('\n')}\n\n${terms.trim().replace(/\n{3,}/g, '\n\n')}`,
	);
	return `qingdu contains code or data of these packages.\n\n${sections.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
};
