package cn.kaixu.listing.batch;

/** The batch a file belongs to. {@code sentBefore}: the organisation had sent the same content earlier, and this is what it became then. */
public record Taken(Batch batch, boolean sentBefore) {}
