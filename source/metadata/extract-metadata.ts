import type {OffsetMap} from '../text/offset-map.ts';
import {cleanOffset, rawSpan} from '../text/span.ts';
import type {Candidate, Extractor} from './extractor.ts';
import {authorsFromClosing} from './extractors/authors-from-closing.ts';
import {authorsFromDatedLine} from './extractors/authors-from-dated-line.ts';
import {authorsFromDateline} from './extractors/authors-from-dateline.ts';
import {authorsFromLabels} from './extractors/authors-from-labels.ts';
import {authorsFromLineBelow} from './extractors/authors-from-line-below.ts';
import {authorsFromLineBesideDate} from './extractors/authors-from-line-beside-date.ts';
import {authorsFromNameBelowTitle} from './extractors/authors-from-name-below-title.ts';
import {authorsFromNote} from './extractors/authors-from-note.ts';
import {authorsFromReporterLine} from './extractors/authors-from-reporter-line.ts';
import {creditsFromCaptions} from './extractors/credits-from-captions.ts';
import {creditsFromLabels} from './extractors/credits-from-labels.ts';
import {datelineFromOpening} from './extractors/dateline-from-opening.ts';
import {editorsFromClosing} from './extractors/editors-from-closing.ts';
import {editorsFromLabels} from './extractors/editors-from-labels.ts';
import {editorsFromLineBelow} from './extractors/editors-from-line-below.ts';
import {meetingFromText} from './extractors/meeting-from-text.ts';
import {originalTitleFromLine} from './extractors/original-title-from-line.ts';
import {publishedFromByline} from './extractors/published-from-byline.ts';
import {publishedFromSplitLines} from './extractors/published-from-split-lines.ts';
import {siteFromBreadcrumb} from './extractors/site-from-breadcrumb.ts';
import {siteFromFoot} from './extractors/site-from-foot.ts';
import {sourceFromDatedLine} from './extractors/source-from-dated-line.ts';
import {sourceFromDateline} from './extractors/source-from-dateline.ts';
import {sourceFromIssue} from './extractors/source-from-issue.ts';
import {sourceFromLabel} from './extractors/source-from-label.ts';
import {sourceFromLineBelow} from './extractors/source-from-line-below.ts';
import {sourceFromLineBesideDate} from './extractors/source-from-line-beside-date.ts';
import {sourceFromNote} from './extractors/source-from-note.ts';
import {sourceFromPublisher} from './extractors/source-from-publisher.ts';
import {sourceFromSignature} from './extractors/source-from-signature.ts';
import {sourceFromVagueLabel} from './extractors/source-from-vague-label.ts';
import {sourceFromWordBesideDate} from './extractors/source-from-word-beside-date.ts';
import {titleFromBreadcrumb} from './extractors/title-from-breadcrumb.ts';
import {titleFromFirstLine} from './extractors/title-from-first-line.ts';
import {titleFromLabel} from './extractors/title-from-label.ts';
import {titleFromTitleLine} from './extractors/title-from-title-line.ts';
import {viewsFromByline} from './extractors/views-from-byline.ts';
import type {Found, Metadata} from './metadata.ts';
import type {PageReading} from './page-reading.ts';
import {daysApart, resolveDay} from './resolve-day.ts';

/** A found value with the year of its day, and the month, taken from the publication. */
const resolved = <T extends {readonly day?: string}>(
	found: Found<T> | undefined,
	published: string | undefined,
): Found<T> | undefined => {
	if (!found?.value.day) return found;
	const {day: bare, ...value} = found.value;
	const day = resolveDay(bare, published);
	return {...found, value: {...(day ? {day} : {}), ...value} as T};
};

/** An article reports a meeting of these days; one held longer ago it only speaks of. */
const mostDaysSinceMeeting = 60;

const isNews = (day: string | undefined, published: string | undefined): boolean =>
	!day || !published || (daysApart(day, published) ?? 0) <= mostDaysSinceMeeting;

/**
 * Reads off a page what it says about itself. `map` leads from the raw text to the text of the page,
 * which it calls clean, so that every value carries the raw text that proves it.
 */
export const extractMetadata = (reading: PageReading, map: OffsetMap): Metadata => {
	const proven = <T>({value, start, end}: Candidate<T>, extractor: string): Found<T> => ({
		value,
		span: rawSpan(map.toRaw(cleanOffset(start)), map.toRaw(cleanOffset(end), 'end')),
		extractor,
	});

	const mayFind = (extractor: Extractor<unknown>): boolean => extractor.mayFind?.(reading) ?? true;

	/** The first value of the first extractor that has one: the order below is meaning. */
	const first = <T>(...extractors: readonly Extractor<T>[]): Found<T> | undefined => {
		for (const extractor of extractors) {
			if (!mayFind(extractor)) continue;
			for (const candidate of extractor.find(reading)) return proven(candidate, extractor.id);
		}

		return undefined;
	};

	/** What all extractors find, each value once, where it was found first. */
	const distinct = <T>(...extractors: readonly Extractor<T>[]): readonly Found<T>[] => {
		const all: Found<T>[] = [];
		for (const extractor of extractors) {
			if (!mayFind(extractor)) continue;
			for (const candidate of extractor.find(reading)) all.push(proven(candidate, extractor.id));
		}

		// Most pages name nobody, or one.
		if (all.length < 2) return all;
		const seen = new Set<string>();
		return all.filter(({value}) => {
			const key = JSON.stringify(value);
			return seen.size < seen.add(key).size;
		});
	};

	const title = first(titleFromLabel, titleFromTitleLine, titleFromBreadcrumb, titleFromFirstLine);
	const originalTitle = first(originalTitleFromLine);
	const published = first(publishedFromByline, publishedFromSplitLines);
	const source = first(
		sourceFromLabel,
		sourceFromLineBelow,
		sourceFromIssue,
		sourceFromDatedLine,
		sourceFromLineBesideDate,
		sourceFromWordBesideDate,
		sourceFromSignature,
		sourceFromNote,
		sourceFromPublisher,
		sourceFromDateline,
		sourceFromVagueLabel,
	);
	const site = first(siteFromBreadcrumb, siteFromFoot);
	const views = first(viewsFromByline);
	const dateline = resolved(first(datelineFromOpening), published?.value);
	const told = resolved(first(meetingFromText), published?.value);
	const meeting = isNews(told?.value.day, published?.value) ? told : undefined;
	// Each way names the author more surely than the one behind it.
	const authors = distinct(
		authorsFromLabels,
		authorsFromReporterLine,
		authorsFromLineBelow,
		authorsFromLineBesideDate,
		authorsFromDatedLine,
		authorsFromNameBelowTitle,
		authorsFromNote,
		authorsFromDateline,
		authorsFromClosing,
	);
	const editors = distinct(editorsFromLabels, editorsFromLineBelow, editorsFromClosing);
	const credits = distinct(creditsFromLabels, creditsFromCaptions);
	// Spelled out: to add to an object that is spread takes V8 longer than most extractors.
	return {
		title,
		originalTitle,
		published,
		source,
		site,
		authors,
		editors,
		credits,
		views,
		dateline,
		meeting,
	};
};
