package cn.kaixu.listing.consent.value;

import java.time.Instant;

/**
 * One owner's signature. {@code method} names the service that made it and {@code evidence} is what that service can verify; {@code signer} refers to
 * the vault, where the identity claims of whoever signed stay.
 */
public record OwnerSignature(String method, String contentHash, Instant signedAt, String signer, String evidence) {}
