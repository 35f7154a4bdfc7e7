package cn.kaixu.licensing.recordal.value;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The two clocks of a recordal: it should be filed within three months of effect (Implementing Rules R. 15), and is
 * decided within seven working days of filing (SIPO order 62). The decision day is absent while it is not known.
 */
public record RecordalClock(
        LocalDate fileBy, LocalDate filedOn, @Nullable LocalDate decisionDueOn) {

    public boolean late() {
        return filedOn.isAfter(fileBy);
    }
}
