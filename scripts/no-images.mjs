/** For the build: clipboardy copies pictures too, with four packages that no text needs. */
const none = async () => {
	throw new Error('qingdu copies no pictures.');
};

export const hasClipboardImages = async () => false;
export const readClipboardImages = none;
export const writeClipboardImages = none;
