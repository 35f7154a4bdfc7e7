package cn.kaixu.listing.declaration.value;

import java.time.Instant;

/** A paper (材料) that is attached to a declaration: what it is, the hash of its content, since when. The content is in the vault. */
public record Paper(String kind, String sha256, Instant attachedAt) {}
