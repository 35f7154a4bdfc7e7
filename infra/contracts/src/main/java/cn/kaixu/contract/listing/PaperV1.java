package cn.kaixu.contract.listing;

import java.time.Instant;

/**
 * One paper (材料) that is attached, never its content: {@code kind} is EVALUATION_REPORT, OWNERS_STATEMENT, BUSINESS_LICENCE, IDENTITY_DOCUMENT or
 * PATENT_CERTIFICATE, {@code sha256} the hash of the file in hexadecimal.
 */
public record PaperV1(String kind, String sha256, Instant attachedAt) {}
