package cn.kaixu.bench.append;

import org.axonframework.serialization.Revision;

/** A tally was begun. */
@Revision("1")
public record TallyOpened(String tallyId, String keeper, String purpose) {}
