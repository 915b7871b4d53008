import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import type {Meeting} from '../metadata.ts';
import type {MetadataLine} from '../page-reading.ts';

/** Who chaired, spoke and came is said in the first paragraphs, or in the last. */
const firstParagraphs = 4;
const lastParagraphs = 2;

// 市长某某主持会议并讲话 · 会议由县长某某主持   |   not: 主持人说 · 主持工作
const chairing =
	/主持(?:召开)?(?:了)?(?:[^。,;、]{0,16}会议?)?(?:并(?:作?讲话|强调|作[^。,;]{0,8}讲话))?(?=[。,;]|$| )/gu;
// 某某出席会议并讲话 · 某某在讲话中强调   |   not: 重要讲话精神
const speaking = /(?:出席会议并|出席并|作|作了?|发表|在)?讲话(?=[。,;]|中|强调| |$)/gu;
// 某某、某某出席会议 · 某某等参加。   |   not: 各乡镇负责同志参加
const attending = /(?:出席|参加|列席)(?:了)?(?:会议|会|活动)?(?=[。;,]|并|$| )/gu;

/** The last character of a title, before a name: 书记某某, 指挥长某某, 市领导某某, 会议由县长某某. */
const titleEnd = /[长记任员席理导事委书授师人志组由裁监士家表]$/u;

type Name = {readonly name: string; readonly start: number; readonly end: number};

/** The name at the end of a phrase, after any title: 市疫情防控指挥部指挥长某某 */
const lastName = (phrase: string, offset: number): Name | undefined => {
	const bare = phrase.replace(/(?:同志|先生|女士|等|分别)+$/u, '').trimEnd();
	for (const length of [bare.length, 3, 2]) {
		const name = bare.slice(-length);
		const title = bare.slice(0, bare.length - name.length);
		if (length <= bare.length && isPersonName(name) && (title === '' || titleEnd.test(title))) {
			return {name, start: offset + title.length, end: offset + title.length + name.length};
		}
	}

	return undefined;
};

/** Names before `end`, back to the last of `stops`; phrases are parted by 、 and commas. */
const namesBefore = (folded: string, end: number, stops: RegExp): readonly Name[] => {
	const before = folded.slice(Math.max(0, end - 300), end);
	const stop = Math.max(-1, ...Array.from(before.matchAll(stops), ({index}) => index));
	const clause = before.slice(stop + 1);
	const offset = end - clause.length;
	return Array.from(clause.matchAll(/[^、,和]+/gu)).flatMap(({0: phrase, index}) => {
		const lead = phrase.length - phrase.trimStart().length;
		return lastName(phrase.trim(), offset + index + lead) ?? [];
	});
};

const clauseStops = /[。;,!?:” ]/gu;
const sentenceStops = /[。;!?:” ]/gu;

type Roles = {readonly [role in 'chaired' | 'spoke' | 'attended']: string[]};

const readParagraph = ({folded, text}: MetadataLine, roles: Roles): readonly Name[] => {
	const proof: Name[] = [];
	const add = (role: keyof Roles, names: readonly Name[]): void => {
		for (const {start, end} of names) {
			const name = text.slice(start, end);
			if (!roles[role].includes(name)) roles[role].push(name);
		}

		proof.push(...names);
	};

	for (const match of folded.matchAll(chairing)) {
		const names = namesBefore(folded, match.index, clauseStops);
		add('chaired', names);
		if (/并/u.test(match[0])) add('spoke', names);
	}

	for (const {index} of folded.matchAll(speaking))
		add('spoke', namesBefore(folded, index, clauseStops));
	for (const {index} of folded.matchAll(attending)) {
		add('attended', namesBefore(folded, index, sentenceStops));
	}

	return proof;
};

/** A meeting the article reports: its day, who chaired it, who spoke, who attended. */
export const meetingFromText: Extractor<Meeting> = {
	id: 'meeting-from-text',
	*find({article}) {
		const text = article.filter(line => !line.rule && line.text.trim() !== '');
		const opening = text.slice(0, firstParagraphs);
		if (!opening.some(({folded}) => /会议?/u.test(folded))) return;
		const closing = text.slice(Math.max(firstParagraphs, text.length - lastParagraphs));
		const roles: Roles = {chaired: [], spoke: [], attended: []};
		let span: {start: number; end: number} | undefined;
		for (const line of [...opening, ...closing]) {
			for (const {start, end} of readParagraph(line, roles)) {
				span ??= {start: line.start + start, end: line.start + end};
				span.end = Math.max(span.end, line.start + end);
			}
		}

		if (!span || roles.chaired.length + roles.spoke.length === 0) return;
		const attended = roles.attended.filter(name => !roles.chaired.includes(name));
		const date = /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/u.exec(text[0]?.folded.slice(0, 120) ?? '');
		const day =
			date && `${date[1] ?? '-'}-${date[2]!.padStart(2, '0')}-${date[3]!.padStart(2, '0')}`;
		yield {value: {...(day ? {day} : {}), ...roles, attended}, ...span};
	},
};
