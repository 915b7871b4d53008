import {matchesOf} from '../../text/matches-of.ts';
import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import {meetingDay} from '../meeting-day.ts';
import type {Meeting} from '../metadata.ts';
import type {MetadataLine} from '../page-reading.ts';
import {lastPerson, type PersonSpan, peopleIn} from '../read-people.ts';

/** Who chaired, spoke and came is said in the first paragraphs, or in the last. */
const firstParagraphs = 8;
const lastParagraphs = 3;

/** What is chaired: 会议, 座谈会, 闭幕会, 开班式, 宪法宣誓仪式, 第九次专题学习. */
const occasion = '(?:[^。,;:!?“”]{0,30}?(?:会议?|座谈|学习|仪式|[班业闭]式|峰会|活动|论坛|会谈))';
// 市长某某主持会议并讲话 · 会议由县长某某主持 · 某某主持召开座谈会,… · 某某主持并监誓
// not: 主持人说 · 主持工作 · 主持公道
const chairing = new RegExp(
	`主持(?:召开|举行)?(?:了)?(?:${occasion}(?:时|中|上)?|讲话(?:时|中))?(?<speaks>(?:并(?:发表|作了?)?(?:重要|总结)?讲话|(?:时|中)?(?:发表|作了?)(?:重要|总结)?讲话|(?:强调|指出|表示|说)))?(?:并[^。,;]{1,10})?(?=[。,;:]|$| |表示|强调|指出|说)`,
	'gu',
);
// 某某出席会议并讲话 · 某某在讲话中强调 · 发表重要讲话   |   not: 重要讲话精神
const speaking =
	/(?:出席[^。,;、]{0,16}并|并)?(?:在|作了?|发表)?(?:重要|总结|主旨)?讲话(?=[。,;]|中|强调| |$)/gu;
// 某某、某某出席会议 · 某某等参加。   |   not: 各乡镇负责同志参加
const attending =
	/(?:应邀)?(?:出席|参加|列席)(?:了)?(?:会议|大会|座谈会|[〇㐀-鿿]{0,4}[会班业闭]式?|活动)?(?=[。;,]|并|$| )/gu;

/**
 * What may stand between a name and 主持: 某某7月10日主持 · 某某24日下午在市政府主持 · 某某分别主持 ·
 * 某某在主持会议时.
 */
const between =
	/(?:(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚上?|凌晨|中午)?(?:在[〇㐀-鿿]{0,12})?(?:分别|亲自|共同|还|将|并)*$/u;
/** A sentence that looks back, or ahead: nothing it tells is what the article reports. */
const elsewhen =
	/以来|先后|多次|[\d几两三四五六七八九十]次主持|曾|前夕|将(?:共同)?主持|同期|年初|去年|今年\d{1,2}月|\d月(?:底|初|中旬)|(?:^|[,:])\d{1,2}月,/u;

const clauseStops = /[。;,!?:” ]/gu;
const sentenceStops = /[。;!?:” ]/gu;

/** What stands before `end`, back to the last of `stops`, and where it begins. */
const clauseBefore = (
	folded: string,
	end: number,
	stops: RegExp,
): {readonly clause: string; readonly offset: number} => {
	const before = folded.slice(Math.max(0, end - 300), end);
	const stop = Math.max(-1, ...Array.from(matchesOf(before, stops), ({index}) => index));
	const clause = before.slice(stop + 1);
	return {clause, offset: end - clause.length};
};

/**
 * The subject of a sentence: 3月23日,省长某某在新区考察,并主持召开座谈会。 It is taken only where a verb
 * of doing stands right behind the name.
 */
const subjectOf = (sentence: string, offset: number): readonly PersonSpan[] => {
	for (const match of sentence.matchAll(/[同与和]|在|出席|率|来到|前往|考察|调研/gu)) {
		const phrase = sentence.slice(0, match.index).split(/[,:]/u).at(-1) ?? '';
		const person = lastPerson(phrase, offset + match.index - phrase.length);
		if (person) return [person];
	}

	return [];
};

/** Those who do what stands at `end`: named right before it, or the subject of the sentence. */
const doersAt = (folded: string, end: number): readonly PersonSpan[] => {
	const {clause, offset} = clauseBefore(folded, end, clauseStops);
	const bare = clause.replace(between, '');
	const named = peopleIn(bare, offset);
	if (named.length > 0) return named;
	const sentence = clauseBefore(folded, end, sentenceStops);
	// Only where nobody else may have done it: the clause begins with the verb, or has the subject.
	const isOpen = bare.trim() === '' || subjectOf(bare, offset).length > 0;
	return isOpen ? subjectOf(sentence.clause, sentence.offset) : [];
};

/** Which paragraphs may tell who did what at a meeting, and which that there was one. */
const mayTell = signIn(chairing, speaking, attending);
const meeting = /会|座谈|学习|仪式|[班业闭]式/u;
const mayBeMeeting = signIn(meeting);

type Roles = {readonly [role in 'chaired' | 'spoke' | 'attended']: string[]};

const readParagraph = (line: MetadataLine, roles: Roles): readonly PersonSpan[] => {
	if (!mayTell(line)) return [];
	const {folded, text} = line;
	const proof: PersonSpan[] = [];
	const add = (role: keyof Roles, people: readonly PersonSpan[]): void => {
		for (const {start, end} of people) {
			const name = text.slice(start, end);
			if (!roles[role].includes(name)) roles[role].push(name);
		}

		proof.push(...people);
	};

	const isElsewhen = (end: number): boolean =>
		elsewhen.test(clauseBefore(folded, end, /[。;!?]/gu).clause);
	for (const match of matchesOf(folded, chairing)) {
		if (isElsewhen(match.index + 2)) continue;
		const people = doersAt(folded, match.index);
		add('chaired', people);
		if (match.groups!.speaks) add('spoke', people);
	}

	for (const {index} of matchesOf(folded, speaking)) {
		if (isElsewhen(index)) continue;
		const {clause, offset} = clauseBefore(folded, index, clauseStops);
		add('spoke', peopleIn(clause.replace(/在$/u, ''), offset));
	}

	for (const {index} of matchesOf(folded, attending)) {
		if (isElsewhen(index)) continue;
		const {clause, offset} = clauseBefore(folded, index, sentenceStops);
		add('attended', peopleIn(clause, offset));
	}

	return proof;
};

/** A meeting the article reports: its day, who chaired it, who spoke, who attended. */
export const meetingFromText: Extractor<Meeting> = {
	id: 'meeting-from-text',
	mayFind: reading => mayTell(reading) && mayBeMeeting(reading),
	*find({title, article}) {
		const text = article.filter(line => !line.rule && line.text.trim() !== '');
		const opening = text.slice(0, firstParagraphs);
		const told = [...(title ? [title] : []), ...opening];
		if (!told.some(line => mayBeMeeting(line) && meeting.test(line.folded))) return;
		const closing = text.slice(Math.max(firstParagraphs, text.length - lastParagraphs));
		const roles: Roles = {chaired: [], spoke: [], attended: []};
		let span: {start: number; end: number} | undefined;
		const read = (line: MetadataLine): boolean => {
			const people = readParagraph(line, roles);
			for (const {start, end} of people) {
				span ??= {start: line.start + start, end: line.start + end};
				span.end = Math.max(span.end, line.start + end);
			}

			return people.length > 0;
		};

		const telling = [...opening, ...closing].filter(read);
		// The headline names the chair where the text calls him by his post alone.
		if (title && roles.chaired.length === 0 && /主持/u.test(title.folded)) read(title);
		if (!span || roles.chaired.length + roles.spoke.length === 0) return;
		const attended = roles.attended.filter(name => !roles.chaired.includes(name));
		const day = meetingDay([...opening.slice(0, 2), ...telling].map(({folded}) => folded));
		// A speech alone, without a day, is one that others speak of.
		if (!day && roles.chaired.length === 0) return;
		yield {value: {...(day ? {day} : {}), ...roles, attended}, ...span};
	},
};
