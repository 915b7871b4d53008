import {areKeywords} from './are-keywords.ts';
import type {ReadLine} from './read-line.ts';

/**
 * A run of lines that no vocabulary knows and that have no punctuation costs at most this, however
 * long: a table or a poem must not tear an article in two.
 */
const dearestRun = 5;
/** And at most this where a good part of the run is code. */
const dearestCode = 1;
const codeShare = 0.25;
/** What the text of a comment counts of its weight. */
const commentShare = 0.25;
/** A page of a site has at least this many lines that no article has; one alone may be a mistake. */
const fullEvidence = 4;

/** One bar of buttons may take one line or six: those behind the first count for so much. */
const sameBar = 0.2;

const isCounter = (line: ReadLine | undefined): boolean =>
	line?.certainty === 'sure' && (line.kind!.id === 'comment-box' || line.kind!.id === 'byline');

/** A comment has its writer before it and counters behind it. */
const isComment = (lines: readonly ReadLine[], at: number): boolean =>
	(isCounter(lines[at + 1]) || isCounter(lines[at + 2])) &&
	(isCounter(lines[at - 1]) || isCounter(lines[at - 2]) || isCounter(lines[at - 3]));

/** Text without a full stop: so many lines in a row, of so many characters and more. */
const fewestPlain = 10;
const shortestPlain = 12;
/** How many gap lines shorter than that may stand between two of them. */
const widestGap = 2;
/** Of such lines at least half have two of these; of headlines a third have, at most. */
const particles = '的了也就都著着还是很会让这那我你他她们把给吧呢吗啊';
const leastParticles = 2;
const plainShare = 0.5;
const plainWeight = 0.7;

let isParticle: Uint8Array | undefined;

/** For every code unit whether it is a particle. */
const particleTable = (): Uint8Array => {
	isParticle = new Uint8Array(65_536);
	for (const particle of particles) isParticle[particle.charCodeAt(0)] = 1;
	return isParticle;
};

/**
 * Lifts runs of text that is written without full stops, with spaces between clauses, as blogs are:
 * 沿着河堤慢慢走 路旁的木棉已经落了一地花. Lists of headlines have fewer particles.
 */
const liftPlainText = (lines: readonly ReadLine[], weights: Float64Array): void => {
	let run: number[] = [];
	let gap = 0;
	const isRich = (at: number): boolean => {
		const table = isParticle ?? particleTable();
		const {form} = lines[at]!;
		let count = 0;
		for (let index = 0; index < form.length; index++) {
			if (table[form.charCodeAt(index)] === 1 && ++count === leastParticles) return true;
		}

		return false;
	};

	const close = (): void => {
		if (run.length >= fewestPlain && run.filter(isRich).length >= plainShare * run.length) {
			for (const at of run) weights[at] = Math.max(weights[at]!, plainWeight);
		}

		if (run.length > 0) run = [];
		gap = 0;
	};

	for (let at = 0; at < lines.length; at++) {
		const {kind, form, weight} = lines[at]!;
		if (kind) close();
		else if (weight < plainWeight && form.length >= shortestPlain) {
			run.push(at);
			gap = 0;
		} else if (++gap > widestGap) close();
	}

	close();
};

// docker run -d \\ · if (ready) { · let a = 1; · # sleep   |   not: 北港大桥夜间封闭 · About us | Contact
const codeSign =
	/[{}\\;]$|^[#$>}{]|^--? ?\w|^\/[/*]|\w\(.*\)|\w ?=+>? ?["'\w$[{(]|&&|\s--?[a-z]\w*(?:\s|$)|\$\(|\$\w|<\/?\w+[ >]|\/\w+\/\w|^\w[\w.-]*: ?[\w"'[-]/u;
/** Every sign of code has such a character; most names in menus have none. */
const printedAscii = /[!-~]/;
const mostHan = 0.3;

const looksLikeCode = (form: string): boolean =>
	printedAscii.test(form) &&
	codeSign.test(form) &&
	(form.match(/[㐀-鿿]/gu)?.length ?? 0) <= mostHan * form.length &&
	!/https?:|©|^\d/u.test(form);

/** Whether a line is of a program, a shell or a file of settings, as far as its signs tell. */
const isCode = (line: ReadLine): boolean => {
	line.isCode ??= looksLikeCode(line.form);
	return line.isCode;
};

/** Lets a run of bare lines cost little where it is a listing of code. */
const spareCode = (lines: readonly ReadLine[], weights: Float64Array): void => {
	let first = 0;
	for (let at = 0; at <= lines.length; at++) {
		const line = lines[at];
		if (line && !line.kind && line.weight <= 0) continue;
		const length = at - first;
		if (length > 2 && lines.slice(first, at).filter(isCode).length >= codeShare * length) {
			let cost = 0;
			for (let step = first; step < at; step++) {
				weights[step] = Math.max(weights[step]!, -dearestCode - cost);
				cost += weights[step]!;
			}
		}

		first = at + 1;
	}
};

/** A label that so many lines of a page begin with belongs to a list inside its article. */
const fewestLabelled = 4;
const labelledWeight = -0.05;
// 成人票原价:279元 · 备注:周一闭馆   |   not: 他说:“走吧。”
const labelOf = /^[〇㐀-鿿]{2,10}(?= ?:)/u;

/** The label of a line, or ''. Most lines have no colon, which is found sooner than the pattern fails. */
const labelIn = (line: ReadLine): string => {
	line.label ??= (line.form.includes(':') ? labelOf.exec(line.form)?.[0] : undefined) ?? '';
	return line.label;
};

/** Of labels how many lines without punctuation begin with them. */
const countLabels = (lines: readonly ReadLine[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const line of lines) {
		const label = line.kind || line.weight > 0 ? '' : labelIn(line);
		if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
	}

	return counts;
};

/** Teasers of a stream, each under its source and age, count so much, where there are so many. */
const streamShare = 0.15;
const fewestStreamed = 3;
// 北港晚报·8 小时前 · 河畔新闻网·2 天前
const aged = /^\S{1,16}(?: \S{1,16}){0,2} ?[·|•] ?\d+ ?(?:秒|分钟|小时|天|周|个?月|年)前$/u;

const before = '前'.charCodeAt(0);

/** Which lines stand under the source and age of a teaser. */
const findStreamed = (lines: readonly ReadLine[]): ReadonlySet<number> => {
	const heads: number[] = [];
	for (let at = 0; at < lines.length; at++) {
		const {form} = lines[at]!;
		// The pattern begins with what every line begins with, so its end is looked at first.
		const isAged = form.charCodeAt(form.length - 1) === before && form.length <= 40;
		if (isAged && aged.test(form)) heads.push(at);
	}

	const streamed = new Set<number>();
	if (heads.length < fewestStreamed) return streamed;
	for (const head of heads) for (let at = head + 1; at <= head + 3; at++) streamed.add(at);
	return streamed;
};

/** Rows of a page that was wrapped as a whole: so long, in UTF-16 code units, and so many. */
const shortestRow = 24;
const longestRow = 64;
const fewestRows = 5;
const rowSlack = 2;
const rowWeight = 0.8;

/** Lifts the full rows of a page on which no line is longer than they are: they break off anywhere. */
const liftRows = (lines: readonly ReadLine[], weights: Float64Array): void => {
	const longest = lines.reduce((length, {form}) => Math.max(length, form.length), 0);
	if (longest < shortestRow || longest > longestRow) return;
	const full = lines.flatMap(({kind, form}, at) =>
		!kind && form.length >= longest - rowSlack ? [at] : [],
	);
	if (full.length < fewestRows) return;
	for (const at of full) weights[at] = Math.max(weights[at]!, rowWeight);
};

/** The weight of each line in its surroundings. */
export const weighLines = (lines: readonly ReadLine[]): Float64Array => {
	const weights = new Float64Array(lines.length);
	let sure = 0;
	for (const {certainty} of lines) if (certainty === 'sure') sure++;
	const trust = Math.min(1, sure / fullEvidence);
	const labels = countLabels(lines);
	const streamed = findStreamed(lines);
	/** The cost so far of the run of bare lines that goes on. */
	let run = 0;
	lines.forEach((line, at) => {
		const {kind, certainty, weight} = line;
		if (kind || weight > 0) {
			run = 0;
			const isDoubted = weight > 0 && isComment(lines, at);
			const isGoingOn = kind?.side === 'both' && lines[at - 1]?.kind === kind;
			weights[at] =
				weight *
				(isDoubted ? commentShare : certainty === 'sure' ? trust : 1) *
				(weight > 0 && streamed.has(at) ? streamShare : 1) *
				(isGoingOn ? sameBar : 1) *
				(areKeywords(lines, at) ? 0 : 1);
		} else {
			const isLabelled = (labels.get(labelIn(line)) ?? 0) >= fewestLabelled;
			weights[at] = Math.max(isLabelled ? labelledWeight : weight, -dearestRun - run);
			run += weights[at]!;
		}
	});
	spareCode(lines, weights);
	liftPlainText(lines, weights);
	liftRows(lines, weights);
	return weights;
};
