package cn.kaixu.bench.append;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begins a tally. */
public record OpenTally(@TargetAggregateIdentifier String tallyId, String keeper, String purpose) {}
