package cn.kaixu.matching.web;

/** A facet value with its Chinese label and how many results it would leave. */
public record Labelled(String value, String label, long count) {}
