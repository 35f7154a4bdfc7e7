package cn.kaixu.toy;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for a room. */
public record BookRoom(@TargetAggregateIdentifier String room, String guest) {}
