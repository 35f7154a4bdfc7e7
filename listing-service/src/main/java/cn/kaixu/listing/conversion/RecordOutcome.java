package cn.kaixu.listing.conversion;

import java.time.Instant;
import java.time.LocalDate;

import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.revocation.value.Officer;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record what the patent office decided. */
public record RecordOutcome(
        @TargetAggregateIdentifier ConversionId conversionId, Decision decision, Officer officer, Instant recordedAt)
        implements ConversionCommand {

    /** Announced under a number, or not for a reason. */
    public sealed interface Decision {}

    /** The office announced it. */
    public record Accepted(String announcementNumber, LocalDate announcedOn) implements Decision {}

    /** The office did not. */
    public record Refused(String reason) implements Decision {}
}
