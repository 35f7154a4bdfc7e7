package cn.kaixu.listing.batch.table;

/** What reading a file comes to: its rows, or a question about its columns. */
public sealed interface Reading permits ReadFile, OpenTable {}
