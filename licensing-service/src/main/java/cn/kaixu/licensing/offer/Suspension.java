package cn.kaixu.licensing.offer;

import java.time.Instant;
import java.util.List;

/** Why an offer takes no new licences for now (暂停), and since when; licences granted earlier are not touched. */
public record Suspension(Instant since, List<String> reasons) {

    public Suspension {
        reasons = List.copyOf(reasons);
    }
}
