package cn.kaixu.review.validity.value;

import org.jspecify.annotations.Nullable;

/**
 * What the registers said when the checks ran, shown to whoever decides and kept with the checks. {@code imported} is absent where no bulletin had named the
 * patent, {@code online} where no online register is connected.
 */
public record Extracts(
        @Nullable RegisterExtract imported, @Nullable OnlineExtract online) {}
