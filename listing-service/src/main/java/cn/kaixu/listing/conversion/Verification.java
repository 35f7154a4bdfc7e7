package cn.kaixu.listing.conversion;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.conversion.value.Condition;

/** How the review last found the legal state of an announced patent, and on which day. */
public record Verification(LocalDate checkedOn, List<Condition> checks) {

    public Verification {
        checks = List.copyOf(checks);
    }
}
