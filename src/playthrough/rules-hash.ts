/** RULES P2: the hash by which a playthrough knows the rules that it was played by. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalRules, type Scenario } from '../engine';

/** The first 16 hexadecimal digits of the SHA-256 of the canonical rules. Words don't change it. */
export function rulesHash(scenario: Scenario): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalRules(scenario)))).slice(0, 16);
}
