package cn.kaixu.licensing.evidence;

/** A file as it was placed. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the reader; nobody compares them
public record StoredFile(String contentType, byte[] content) {}
