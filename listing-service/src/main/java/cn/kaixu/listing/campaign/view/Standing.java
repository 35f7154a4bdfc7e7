package cn.kaixu.listing.campaign.view;

import java.time.LocalDate;

import cn.kaixu.listing.campaign.value.SubmitterKind;
import org.jspecify.annotations.Nullable;

/** What one invited organisation has done so far. {@code late} of the submitted came after the day set. */
public record Standing(
        String organisationId,
        String name,
        SubmitterKind kind,
        LocalDate deadline,
        State state,
        int drafts,
        int submitted,
        int late,
        int returned,
        int announced,
        @Nullable LocalDate firstOn,
        @Nullable LocalDate lastOn,
        int reminders,
        @Nullable LocalDate remindedOn) {

    /** How far an organisation has come. */
    public enum State {
        NONE,
        DRAFT,
        SUBMITTED;

        static State of(int drafts, int submitted) {
            if (submitted > 0) {
                return SUBMITTED;
            }
            return drafts > 0 ? DRAFT : NONE;
        }
    }
}
