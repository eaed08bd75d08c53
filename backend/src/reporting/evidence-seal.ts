import { createHash } from 'node:crypto';
import type { EvidenceView, ReportContent } from '@lagesbild/contract';
import { canonicalJson, sealOf } from './report-content';

/**
 * The seal of a version with its evidence: SHA-256 in hex over the canonical JSON of the content, and of the evidence after it in its
 * order. Without evidence it is the seal of the content alone, as it was before there was evidence.
 */
export function sealWithEvidence(content: ReportContent, evidence: readonly EvidenceView[]): string {
  if (evidence.length === 0) return sealOf(content);
  const list = evidence.map((each) => [each.kind, each.title, each.address, each.mediaType, each.bytes, each.sha256, each.secrecy]);
  return createHash('sha256')
    .update(`["lagesbild-evidence-1",${canonicalJson(content)},${JSON.stringify(list)}]`)
    .digest('hex');
}
