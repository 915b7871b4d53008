/** Put in by the build (scripts/rules-version.mjs); run from its sources the program has no version. */
declare const RULES_VERSION: string | undefined;

/**
 * Names the rules: two texts cleaned under one version were cleaned alike. The version of the package
 * and a digest of the sources, `0.1.0+5f3c9a1e`; `source` when they were not built.
 */
export const rulesVersion: string = typeof RULES_VERSION === 'string' ? RULES_VERSION : 'source';
