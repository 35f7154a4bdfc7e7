package cn.kaixu.listing.declaration.value;

import org.jspecify.annotations.Nullable;

/** One of the owners of the patent (专利权人); all of them are named in a declaration. */
public record Patentee(
        String name, PatenteeKind kind, @Nullable String creditCode) {}
