package cn.kaixu.bench.append;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds one to a tally. */
public record CountOne(@TargetAggregateIdentifier String tallyId, String remark) {}
