import { createHash } from 'node:crypto';
import type { EvidenceView, PlainQuestion, ReportContent } from '@lagesbild/contract';
import { canonicalJson, sealOf } from './report-content';

/**
 * The seal of a version with its evidence: SHA-256 in hex over the canonical JSON of the content and of the plain questions that were
 * asked, and of the evidence after it in its order. Without evidence it is the seal of the report alone, as it was before there was
 * evidence.
 */
export function sealWithEvidence(content: ReportContent, asked: readonly PlainQuestion[], evidence: readonly EvidenceView[]): string {
  if (evidence.length === 0) return sealOf(content, asked);
  const list = evidence.map((each) => [each.kind, each.title, each.address, each.mediaType, each.bytes, each.sha256, each.secrecy]);
  return createHash('sha256')
    .update(`["lagesbild-evidence-1",${canonicalJson(content, asked)},${JSON.stringify(list)}]`)
    .digest('hex');
}
