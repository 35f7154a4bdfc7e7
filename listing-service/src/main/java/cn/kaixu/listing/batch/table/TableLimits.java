package cn.kaixu.listing.batch.table;

/** Bounds that are checked before anything is built from a file. */
public record TableLimits(long fileBytes, int rows, int columns, int archiveEntries, long unpackedBytes, int ratio) {}
