package cn.kaixu.listing.webhook;

import org.jspecify.annotations.Nullable;

/** What an attempt came to: the status of an answer, or why there was none. */
record SendResult(@Nullable Integer status, @Nullable String problem, long millis) {

    boolean accepted() {
        return status != null && status >= 200 && status < 300;
    }
}
