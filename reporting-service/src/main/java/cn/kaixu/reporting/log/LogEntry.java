package cn.kaixu.reporting.log;

import java.time.Instant;

/** A message in the log with its place in it. */
@SuppressWarnings("ArrayRecordComponent") // the hash is compared with Arrays.equals by the one who checks the chain
public record LogEntry(long position, Instant recordedAt, LoggedMessage message, byte[] hash) {}
