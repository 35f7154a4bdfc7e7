package cn.kaixu.bench.append;

import org.axonframework.serialization.Revision;

/** One was added to a tally. */
@Revision("1")
public record OneCounted(String tallyId, long count, String remark) {}
