package cn.kaixu.licensing.licence.web;

import org.jspecify.annotations.Nullable;

/** File names as clients send them, made harmless: no folders, no control characters, not endless. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    static String clean(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "付款凭证";
        }
        String last =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return last.length() > LONGEST ? last.substring(last.length() - LONGEST) : last;
    }
}
