package cn.kaixu.platform.eventstore;

import java.util.List;

/**
 * What one transaction of the appender did.
 *
 * @param lastPosition the last position in use when it committed
 * @param verdicts one for each append of the group, in its order
 */
record GroupOutcome(long lastPosition, List<Verdict> verdicts) {

    GroupOutcome {
        verdicts = List.copyOf(verdicts);
    }
}
