package cn.kaixu.review.docket;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.CaseState;
import org.jspecify.annotations.Nullable;

/** How much waits, for how long, and who did what lately (工作量). */
public record Workload(List<Waiting> waiting, List<OfficerLoad> officers) {

    public Workload {
        waiting = List.copyOf(waiting);
        officers = List.copyOf(officers);
    }

    /** Open cases in one state by age: up to one, three, seven days, and older. */
    public record Waiting(
            CaseState state,
            long cases,
            long day,
            long threeDays,
            long week,
            long older,
            @Nullable Instant oldest) {}

    /** What one officer has claimed now and decided within seven and thirty days. */
    public record OfficerLoad(String account, long claimed, long decidedInWeek, long decidedInMonth) {}
}
