package cn.kaixu.listing.conversion.web;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import cn.kaixu.listing.conversion.ConversionRefusal;
import cn.kaixu.listing.conversion.RecordOutcome;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What the patent office decided, as posted. */
record OutcomeRequest(
        @Nullable Boolean accepted,
        @Nullable @Size(max = 60) String announcementNumber,
        @Nullable LocalDate announcedOn,
        @Nullable @Size(max = 1000) String reason) {

    /** @throws Refused when what the decision needs is missing */
    RecordOutcome.Decision decision() {
        if (Boolean.TRUE.equals(accepted)
                && announcedOn != null
                && announcementNumber != null
                && !announcementNumber.isBlank()) {
            return new RecordOutcome.Accepted(announcementNumber.strip(), announcedOn);
        }
        if (Boolean.FALSE.equals(accepted) && reason != null && !reason.isBlank()) {
            return new RecordOutcome.Refused(reason.strip());
        }
        throw new Refused(ConversionRefusal.OUTCOME_INCOMPLETE);
    }
}
