/** Decodes code units; a lone surrogate comes out as U+FFFD, so lengths agree whatever comes in. */
const utf16 = new TextDecoder('utf-16le', {ignoreBOM: true});

/** The text of UTF-16 code units, as long as they are many. Half a character becomes U+FFFD. */
export const textOfUnits = (units: Uint16Array): string => utf16.decode(units);
