/**
 * Property tests draw other cases at every run, and print the seed of one that fails. A check that
 * others wait for (CI is set) must not fail by what was drawn: there the seed is $QINGDU_SEED or fixed.
 */
import fc from 'fast-check';

const {CI, QINGDU_SEED: seed} = process.env;
if (seed || CI) fc.configureGlobal({seed: Number(seed ?? 20_260_922)});
