package cn.kaixu.reporting.exchange.inbound;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.licensing.LicenceTookEffectV1;
import cn.kaixu.contract.licensing.RecordalRecordedV1;
import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.contract.listing.DeclarationExpiredV1;
import cn.kaixu.contract.listing.DeclarationReinstatedV1;
import cn.kaixu.contract.listing.DeclarationRevokedV1;
import cn.kaixu.contract.listing.DeclarationSuspendedV1;
import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.contract.listing.PatenteeV1;
import cn.kaixu.reporting.indicator.fact.Fact;

/** Reads the few messages the indicators count as facts. */
final class FactTranslation {

    private static final Set<Class<?>> COUNTED = Set.of(
            DeclarationAnnouncedV1.class,
            DeclarationWithdrawnV1.class,
            DeclarationRevokedV1.class,
            DeclarationSuspendedV1.class,
            DeclarationReinstatedV1.class,
            DeclarationExpiredV1.class,
            LicenceTookEffectV1.class,
            RecordalRecordedV1.class);

    private FactTranslation() {}

    static boolean tellsAFact(Class<?> type) {
        return COUNTED.contains(type);
    }

    static Optional<Fact> translate(ContractMessage message, Instant time) {
        Instant occurredAt = time.truncatedTo(ChronoUnit.MICROS); // what the database keeps
        return switch (message) {
            case DeclarationAnnouncedV1 announced -> Optional.of(announced(announced, occurredAt));
            case DeclarationWithdrawnV1 withdrawn ->
                Optional.of(new Fact.Withdrawn(
                        new Fact.Round(withdrawn.declarationId(), withdrawn.round()),
                        withdrawn.effectiveOn(),
                        occurredAt));
            case DeclarationExpiredV1 expired ->
                Optional.of(new Fact.Withdrawn(
                        new Fact.Round(expired.declarationId(), expired.round()),
                        expired.lastDay().plusDays(1),
                        occurredAt));
            case DeclarationRevokedV1 revoked ->
                Optional.of(new Fact.Revoked(
                        new Fact.Round(revoked.declarationId(), revoked.round()), revoked.effectiveOn(), occurredAt));
            case DeclarationSuspendedV1 suspended ->
                Optional.of(new Fact.Suspended(
                        new Fact.Round(suspended.declarationId(), suspended.round()), true, occurredAt));
            case DeclarationReinstatedV1 reinstated ->
                Optional.of(new Fact.Suspended(
                        new Fact.Round(reinstated.declarationId(), reinstated.round()), false, occurredAt));
            case LicenceTookEffectV1 effect ->
                Optional.of(new Fact.Licensed(
                        effect.licenceId(),
                        effect.patentNumber().value(),
                        effect.royaltyMode(),
                        effect.agreedRoyalty(),
                        effect.effectiveFrom(),
                        effect.licenceEnd(),
                        occurredAt));
            case RecordalRecordedV1 recorded ->
                Optional.of(new Fact.Recorded(
                        recorded.recordalId(),
                        recorded.licenceId(),
                        recorded.recordNumber(),
                        recorded.recordedOn(),
                        occurredAt));
            default -> Optional.empty();
        };
    }

    private static Fact announced(DeclarationAnnouncedV1 message, Instant occurredAt) {
        return new Fact.Announced(
                new Fact.Round(message.declarationId(), message.round()),
                message.patent().number().value(),
                message.patent().type().name(),
                message.patent().title(),
                message.submitter().place(),
                message.patentees().stream().map(FactTranslation::holder).toList(),
                message.announcedOn(),
                occurredAt);
    }

    /** Two spellings of one name (full-width brackets, blanks) are one institution. */
    private static Fact.Holder holder(PatenteeV1 patentee) {
        String name =
                Normalizer.normalize(patentee.name(), Normalizer.Form.NFKC).replaceAll("\\s+", "");
        String code = patentee.creditCode();
        return new Fact.Holder(code == null || code.isBlank() ? name : code, patentee.name(), patentee.kind());
    }
}
