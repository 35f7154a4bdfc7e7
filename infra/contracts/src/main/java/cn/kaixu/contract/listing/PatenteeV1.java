package cn.kaixu.contract.listing;

import org.jspecify.annotations.Nullable;

/** One of the owners (专利权人). {@code kind} is UNIVERSITY, RESEARCH_INSTITUTE, STATE_OWNED_ENTERPRISE, ENTERPRISE, INDIVIDUAL or OTHER. */
public record PatenteeV1(String name, String kind, @Nullable String creditCode) {}
