package cn.kaixu.reporting.indicator.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Something the indicators count: the day from which it holds, and the moment it became a fact. */
public sealed interface Fact {

    Instant occurredAt();

    /** A patent was announced as open to all (公告). */
    record Announced(
            Round round,
            String patentNumber,
            String patentType,
            String title,
            String place,
            List<Holder> holders,
            LocalDate announcedOn,
            Instant occurredAt)
            implements Fact {

        public Announced {
            holders = List.copyOf(holders);
        }
    }

    /** A round of a declaration ended: withdrawn (撤回), or expired (届满) the day before. */
    record Withdrawn(Round round, LocalDate withdrawnOn, Instant occurredAt) implements Fact {}

    /** A round was revoked by the organiser (撤销), which ends it too. */
    record Revoked(Round round, LocalDate revokedOn, Instant occurredAt) implements Fact {}

    /** A round was suspended (暂停) or, with {@code suspended} false, reinstated. */
    record Suspended(Round round, boolean suspended, Instant occurredAt) implements Fact {}

    /** A licence took effect (许可生效); it lasts to its last day. */
    record Licensed(
            String licenceId,
            String patentNumber,
            String royaltyMode,
            BigDecimal agreedRoyalty,
            LocalDate effectiveFrom,
            LocalDate licenceEnd,
            Instant occurredAt)
            implements Fact {}

    /** A licence was recorded (备案). */
    record Recorded(String recordalId, String licenceId, String recordNumber, LocalDate recordedOn, Instant occurredAt)
            implements Fact {}

    /** One round of one declaration. */
    record Round(String declarationId, int number) {}

    /** One of the patentees; {@code key} tells institutions apart, by credit code where there is one. */
    record Holder(String key, String name, String kind) {}
}
