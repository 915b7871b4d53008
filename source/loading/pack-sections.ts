/**
 * Several lists of numbers and texts in one block of memory, which can be handed from thread to
 * thread and written to disk as it is. Layout, in the byte order of the machine: the length of the
 * directory in bytes (32 bits), the directory as JSON (where each section begins and ends), then the
 * sections, each at a multiple of eight bytes.
 */
export type Sections = Readonly<Record<string, ArrayBufferView>>;

type Directory = Readonly<Record<string, readonly [start: number, length: number]>>;

const aligned = (offset: number): number => Math.ceil(offset / 8) * 8;

/** Arrays under their names in one buffer, each where its numbers may lie; openSections is the way back. */
export const packSections = (sections: Sections): ArrayBuffer => {
	const names = Object.keys(sections);
	// Room for numbers of 15 digits: the directory's own length must not depend on what it says.
	const room = names.reduce((sum, name) => sum + JSON.stringify(name).length + 40, 16);
	let end = aligned(4 + room);
	const directory: Record<string, readonly [number, number]> = {};
	for (const name of names) {
		const {byteLength} = sections[name]!;
		directory[name] = [end, byteLength];
		end = aligned(end + byteLength);
	}

	const block = new ArrayBuffer(end);
	const head = new TextEncoder().encode(JSON.stringify(directory));
	new Uint32Array(block, 0, 1)[0] = head.length;
	new Uint8Array(block, 4).set(head);
	for (const name of names) {
		const {buffer, byteOffset, byteLength} = sections[name]!;
		const [start] = directory[name]!;
		new Uint8Array(block, start).set(new Uint8Array(buffer, byteOffset, byteLength));
	}

	return block;
};

/** Looks into a block: gives the bytes of a section by its name. */
export const openSections = (block: ArrayBuffer): ((name: string) => Uint8Array) => {
	const length = new Uint32Array(block, 0, 1)[0]!;
	const head = new TextDecoder().decode(new Uint8Array(block, 4, length));
	const directory = JSON.parse(head) as Directory;
	return name => {
		const [start, size] = directory[name]!;
		return new Uint8Array(block, start, size);
	};
};
