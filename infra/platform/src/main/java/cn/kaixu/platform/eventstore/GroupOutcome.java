package cn.kaixu.platform.eventstore;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What one transaction of the appender did: it stored all of its appends, or it found out why some of them cannot be
 * stored now and stored nothing.
 *
 * @param lastPosition the last position in use when it committed, absent if nothing was stored
 * @param settled the appends whose answer is found already, by their place in the group, if nothing was stored
 */
record GroupOutcome(@Nullable Long lastPosition, Map<Integer, Verdict> settled) {

    GroupOutcome {
        settled = Map.copyOf(settled);
    }
}
