/**
 * For the build: five modules of Ink and its packages make a segmenter as they load, which reads a
 * good part of ICU's data. These make theirs with the first text they segment.
 */
const {Segmenter} = Intl;

export class LazySegmenter {
	#parameters;
	#segmenter;

	constructor(...parameters) {
		this.#parameters = parameters;
	}

	segment(text) {
		this.#segmenter ??= new Segmenter(...this.#parameters);
		return this.#segmenter.segment(text);
	}
}
