package cn.kaixu.listing.revocation;

import java.time.Instant;

import cn.kaixu.listing.revocation.event.HearingOpened;
import cn.kaixu.listing.revocation.event.RevocationProposed;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.time.ChinaDates;
import org.jspecify.annotations.Nullable;

/** What must hold before a revocation goes a step on. */
final class RevocationRules {

    private RevocationRules() {}

    static boolean repeats(ProposeRevocation again, RevocationProposed proposed) {
        return again.round() == proposed.round()
                && again.grounds().equals(proposed.grounds())
                && again.proposer().isSamePersonAs(proposed.proposer());
    }

    static void requireSecondPerson(Officer officer, RevocationProposed proposed) {
        if (officer.isSamePersonAs(proposed.proposer())) {
            throw new Refused(RevocationRefusal.REVOCATION_NEEDS_SECOND_PERSON);
        }
    }

    /** Something is said, and until the end of the last day in China. */
    static void requireHearing(@Nullable HearingOpened hearing, String statement, Instant at) {
        if (hearing == null) {
            throw new Refused(RevocationRefusal.REVOCATION_HAS_MOVED_ON);
        }
        if (ChinaDates.on(at).isAfter(hearing.lastDay())) {
            throw new Refused(RevocationRefusal.HEARING_IS_OVER);
        }
        if (statement.isEmpty()) {
            throw new Refused(RevocationRefusal.OBJECTION_MISSING);
        }
    }

    /** The hearing is over; an objection is answered, and not by whoever proposed. */
    static void requireHeard(
            UpholdRevocation command, RevocationProposed proposed, @Nullable HearingOpened hearing, boolean objected) {
        if (hearing == null) {
            throw new Refused(RevocationRefusal.REVOCATION_HAS_MOVED_ON);
        }
        if (!command.today().isAfter(hearing.lastDay())) {
            throw new Refused(RevocationRefusal.HEARING_IS_OPEN);
        }
        Officer officer = command.officer();
        if (officer != null) {
            requireSecondPerson(officer, proposed);
        }
        if (objected && command.comment().isBlank()) {
            throw new Refused(RevocationRefusal.REVOCATION_REASON_MISSING);
        }
    }
}
