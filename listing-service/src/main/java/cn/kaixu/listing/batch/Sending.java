package cn.kaixu.listing.batch;

/** One sending of a file. {@code again} asks for a new check although the organisation has sent the same content before. */
public record Sending(String idempotencyKey, String fileName, boolean again) {}
