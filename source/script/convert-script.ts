import {keepingParagraphs} from './keeping-paragraphs.ts';

/**
 * `hans` is simplified as in mainland China, `tw` traditional by the Taiwan standard (裡, 著, 說), `hk`
 * by that of Hong Kong (裏, 着, 説).
 */
export type TargetScript = 'hans' | 'tw' | 'hk';

/** Synchronous, for a paragraph or a whole text; the number of line breaks stays as it is. */
export type Converter = (text: string) => string;

const loaders: Record<TargetScript, () => Promise<Converter>> = {
	hans: async () => (await import('./to-simplified.ts')).createSimplifier(),
	tw: async () => (await import('./to-taiwan.ts')).createTaiwanConverter(),
	hk: async () => (await import('./to-hong-kong.ts')).createHongKongConverter(),
};

const loaded = new Map<TargetScript, Promise<Converter>>();

/**
 * Loads the conversion by phrase, once: a few milliseconds for `hans`, 100 to 200 for `tw` and
 * `hk`, whose dictionary, which they share, holds 49,000 phrases. Nothing is loaded before someone asks.
 */
export const loadConverter = (to: TargetScript): Promise<Converter> => {
	let converter = loaded.get(to);
	if (!converter) {
		converter = loaders[to]().then(keepingParagraphs);
		loaded.set(to, converter);
	}

	return converter;
};
