package cn.kaixu.reporting.indicator;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One patent behind a figure. The licensee is not named here; a recorded licence can be looked up by its number. */
public record IndicatorRecord(
        String patentNumber,
        String title,
        String patentType,
        String place,
        String placeName,
        List<String> patentees,
        LocalDate announcedOn,
        long licences,
        @Nullable LocalDate firstEffectiveFrom,
        @Nullable LocalDate firstRecordedOn) {

    public IndicatorRecord {
        patentees = List.copyOf(patentees);
    }
}
