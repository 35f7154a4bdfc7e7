package cn.kaixu.listing.upload;

/** The file that is going to come in pieces. {@code again} asks for a new check although the same content was sent before. */
public record Announced(String fileName, long size, String sha256, boolean again) {}
