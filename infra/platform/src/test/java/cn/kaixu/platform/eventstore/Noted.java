package cn.kaixu.platform.eventstore;

/** An event that means nothing. */
record Noted(String text) {}
