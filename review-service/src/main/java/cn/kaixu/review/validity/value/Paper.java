package cn.kaixu.review.validity.value;

import java.time.Instant;

/** A paper (材料) that is attached to the declaration: what it is, the hash of its content in hexadecimal, since when. */
public record Paper(String kind, String sha256, Instant attachedAt) {

    public static final String EVALUATION_REPORT = "EVALUATION_REPORT";
    public static final String OWNERS_STATEMENT = "OWNERS_STATEMENT";
    public static final String BUSINESS_LICENCE = "BUSINESS_LICENCE";
    public static final String IDENTITY_DOCUMENT = "IDENTITY_DOCUMENT";
    public static final String PATENT_CERTIFICATE = "PATENT_CERTIFICATE";
}
