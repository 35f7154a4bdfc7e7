package cn.kaixu.listing.revocation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.revocation.value.Grounds;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.view.RevocationEntry;
import cn.kaixu.listing.revocation.view.RevocationState;
import cn.kaixu.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A revocation over HTTP. Who acted is named to officials only; {@code mine} says whether the reader proposed it, and so cannot confirm or decide it. */
record RevocationView(
        String id,
        int run,
        String declarationId,
        String patentNumber,
        int round,
        RevocationState state,
        Grounds grounds,
        Instant proposedAt,
        @Nullable LocalDate lastDay,
        List<RevocationEntry.Objection> objections,
        @Nullable String outcome,
        @Nullable LocalDate endedOn,
        @Nullable String proposedBy,
        @Nullable String confirmedBy,
        @Nullable String decidedBy,
        boolean mine) {

    private static final List<String> OFFICIALS =
            List.of(Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR);

    static RevocationView of(RevocationEntry entry, Actor reader) {
        boolean official = isOfficial(reader);
        return new RevocationView(
                entry.id().value(),
                entry.run(),
                entry.declarationId().value(),
                entry.declarationId().patentNumber().value(),
                entry.round(),
                entry.state(),
                entry.grounds(),
                entry.proposedAt(),
                entry.lastDay(),
                entry.objections(),
                entry.outcome(),
                entry.endedOn(),
                official ? entry.proposer().account() : null,
                official ? account(entry.confirmer()) : null,
                official ? account(entry.decider()) : null,
                entry.proposer().subject().equals(reader.subject()));
    }

    static boolean isOfficial(Actor reader) {
        return reader.hasAnyRole(OFFICIALS);
    }

    private static @Nullable String account(@Nullable Officer officer) {
        return officer == null ? null : officer.account();
    }
}
