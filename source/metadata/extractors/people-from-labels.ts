import {creditSigns, readCredits} from '../../text/credit-line.ts';
import {keptWith} from '../../text/kept-with.ts';
import type {Candidate} from '../extractor.ts';
import {type Signed, signIn} from '../line-signs.ts';
import type {Credit} from '../metadata.ts';
import type {MetadataLine, PageReading} from '../page-reading.ts';
import {type LabelKind, mayBeLabelled, readLabels} from '../read-labels.ts';
import {readNames} from '../read-names.ts';
import {sourceLength} from '../source-length.ts';

export type CreditCandidate = Candidate<Credit> & {readonly kind: LabelKind};

const kindOfRole = (written: string): LabelKind => {
	const role = written.replaceAll(' ', '');
	// 责任编辑 · 责编 · but neither 美术编辑 nor 编辑部
	if (/编辑$|^责编$|^文编$/u.test(role) && !/美术/u.test(role)) return 'editor';
	if (
		/作者$|记者$|通讯员$|^采写$|^撰[文写稿]|^执笔$|^文$|^文[字案图]$|^图文$|^采访$|评论员$|^供稿人?$|^实习生$|特派员$/u.test(
			role,
		)
	)
		return 'author';
	return 'credit';
};

/** How far a label vouches for what stands behind it. */
const looseness = (label: string): boolean | 'han' =>
	/作 ?者/u.test(label) ? true : /^责任?编|编 ?辑$|审$|审核|校对/u.test(label) ? 'han' : false;

function* inLine({folded, text, start}: MetadataLine): Iterable<CreditCandidate> {
	/** The role as the page writes it, in its own script. */
	const roleOf = (at: number, role: string): string => text.slice(at, at + role.length);
	const credits = readCredits(folded);
	if (credits) {
		for (const {role, roleAt, names} of credits) {
			for (const [place, {start: from, end: to}] of names.entries()) {
				// Only a first name may be a pen name: what follows is about the writer.
				// Desks print a number behind the name, and some the post before it.
				const loose = looseness(role);
				for (const name of readNames(
					folded.slice(from, to),
					place === 0 ? loose : loose === 'han' && loose,
				)) {
					if (/^[A-Z]+\d+$|记者$|通讯员$/u.test(name.name)) continue;
					const at = from + name.start;
					yield {
						value: {role: roleOf(roleAt, role), name: text.slice(at, at + name.name.length)},
						start: start + at,
						end: start + at + name.name.length,
						kind: kindOfRole(role),
					};
				}
			}
		}

		return;
	}

	for (const {kind, label, at: labelAt, start: from, end: to} of readLabels(folded)) {
		if (kind === 'source') {
			// 来源: 天河市融媒体中心记者某某
			const offset = from + sourceLength(folded.slice(from, to));
			for (const name of readNames(folded.slice(offset, to))) {
				const at = offset + name.start;
				yield {
					value: {role: '记者', name: text.slice(at, at + name.name.length)},
					start: start + at,
					end: start + at + name.name.length,
					kind: 'author',
				};
			}
		} else if (kind === 'author' || kind === 'editor' || kind === 'credit') {
			for (const name of readNames(folded.slice(from, to), looseness(label))) {
				const at = from + name.start;
				yield {
					value: {role: roleOf(labelAt, label), name: text.slice(at, at + name.name.length)},
					start: start + at,
					end: start + at + name.name.length,
					kind,
				};
			}
		}
	}
}

// 作者某某 between two bars   |   not: 作者在书里写道
const unmarkedAuthor = /(?:^|[| ])作者([〇㐀-鿿]{2,4})(?=$|[| ])/du;

const mayBeCredit = signIn(...creditSigns, unmarkedAuthor);

/** Which lines may name people behind labels. */
export const mayNamePeople = (signed: Signed): boolean =>
	mayBeCredit(signed) || mayBeLabelled(signed);

function* find({head, article, tail}: PageReading): Iterable<CreditCandidate> {
	const credited = (line: MetadataLine): boolean =>
		line.rule === 'byline' || line.rule === 'editor-line';
	for (const line of [...head, ...article, ...tail]) {
		if (!credited(line) || !mayNamePeople(line)) continue;
		yield* inLine(line);
		const indices = unmarkedAuthor.exec(line.folded)?.indices?.[1];
		if (!indices) continue;
		const [from, to] = indices;
		yield {
			value: {role: '作者', name: line.text.slice(from, to)},
			start: line.start + from,
			end: line.start + to,
			kind: 'author',
		};
	}
}

/**
 * Everyone whom a label names before or behind the article, or in a credit line inside it. Three
 * extractors share them, so a page is read once.
 */
export const peopleFromLabels: (reading: PageReading) => readonly CreditCandidate[] = keptWith(
	(reading: PageReading) => [...find(reading)],
);
