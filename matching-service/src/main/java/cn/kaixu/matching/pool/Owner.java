package cn.kaixu.matching.pool;

/** One of the owners (专利权人) of an offered patent. */
public record Owner(String name, String kind) {}
