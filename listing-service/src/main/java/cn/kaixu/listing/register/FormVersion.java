package cn.kaixu.listing.register;

/** What the form of a declaration said from one event on: the round it belongs to and the digest of its fields, the contact person's left out. */
public record FormVersion(int round, String digest, long sequence) {}
