package cn.kaixu.platform.security;

/** The organisation somebody acts for, as their token names it. */
public record Organisation(String id, String name, String kind) {}
