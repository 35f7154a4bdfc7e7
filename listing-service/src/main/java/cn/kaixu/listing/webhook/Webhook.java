package cn.kaixu.listing.webhook;

import java.net.URI;
import java.time.Instant;

/** An address an organisation is told at; {@code secret} refers to the vault. */
public record Webhook(String id, String organisationId, URI url, String secret, String createdBy, Instant createdAt) {}
