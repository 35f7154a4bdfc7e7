package cn.kaixu.matching.pool;

import java.time.Instant;
import java.util.List;

/** Why an announced patent takes no new licences for now (暂停), and since when. */
public record Suspension(Instant since, List<String> reasons) {

    public Suspension {
        reasons = List.copyOf(reasons);
    }
}
