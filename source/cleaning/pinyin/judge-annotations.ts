import {keptWith} from '../../text/kept-with.ts';
import type {Page} from '../page.ts';
import {type Annotation, findAnnotations} from './annotations.ts';
import {takeCensus} from './census.ts';
import {findTonedFamily} from './toned-family.ts';
import {findTonelessFamily} from './toneless-family.ts';
import {findVowellessFamily} from './vowelless-family.ts';

/** What the annotations of a page are: which family of injection, if any, and which are its. */
export type Verdict = {
	readonly family: 'toned' | 'toneless' | 'vowelless' | 'none';
	readonly injected: readonly Annotation[];
	/** All annotations, injected or not. */
	readonly annotations: readonly Annotation[];
};

const judge = (text: string): Verdict => {
	const annotations = findAnnotations(text);
	if (annotations.length === 0) return {family: 'none', injected: [], annotations};
	const census = takeCensus(text, new Set(annotations.map(({host}) => host)));
	const toned = findTonedFamily(text, annotations, census);
	if (toned.length > 0) return {family: 'toned', injected: toned, annotations};
	const toneless = findTonelessFamily(text, annotations, census);
	if (toneless.length > 0) return {family: 'toneless', injected: toneless, annotations};
	const vowelless = findVowellessFamily(text, annotations);
	const family = vowelless.length > 0 ? 'vowelless' : 'none';
	return {family, injected: vowelless, annotations};
};

/** Judges the annotations of a page, once for all the rules that ask. */
export const judgeAnnotations = keptWith(({text}: Page) => judge(text));
