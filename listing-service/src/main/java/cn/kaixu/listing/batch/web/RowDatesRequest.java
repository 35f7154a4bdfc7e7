package cn.kaixu.listing.batch.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import cn.kaixu.listing.batch.RowCompletion;
import org.jspecify.annotations.Nullable;

/** Dates for many rows, each row its own, as a register has them; they fill what is blank and replace nothing. */
record RowDatesRequest(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid RowDates> rows) {

    /** What is known of one row's patent: day of announcement of grant, filing date, last day of the term. */
    record RowDates(
            int row,
            @Nullable LocalDate grantDate,
            @Nullable LocalDate filingDate,
            @Nullable LocalDate termEnd) {

        private RowCompletion setting() {
            return RowCompletion.dates(grantDate, filingDate, termEnd);
        }
    }

    /** One setting a row; the last counts where a row is named twice. */
    Map<Integer, RowCompletion> settings() {
        return rows.stream().collect(Collectors.toMap(RowDates::row, RowDates::setting, (first, last) -> last));
    }
}
