package cn.kaixu.listing.automation;

import java.time.Instant;
import java.time.LocalDate;

import cn.kaixu.listing.consent.EndConsent;
import cn.kaixu.listing.consent.event.ConsentCompleted;
import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.declaration.AmendTerms;
import cn.kaixu.listing.declaration.OwnersAgreement;
import cn.kaixu.listing.declaration.WithdrawDeclaration;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** Withdraws or amends as soon as the last owner has signed; where that can no longer be done, the request ends and says why. */
@Component
@ProcessingGroup(WhenConsentCompletedChangeDeclaration.PROCESSOR)
@DisallowReplay
class WhenConsentCompletedChangeDeclaration {

    static final String PROCESSOR = "listing.policy.change";

    private final CommandGateway commands;

    WhenConsentCompletedChangeDeclaration(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(ConsentCompleted event, @Timestamp Instant at) {
        Change change = event.change();
        if (change == null || change instanceof Change.Conversion) {
            return; // handed in by another policy, or filed by the organiser later
        }
        try {
            commands.sendAndWait(command(change, event, ChinaDates.on(at)));
        } catch (Refused refused) {
            commands.sendAndWait(new EndConsent(
                    event.consentId(),
                    event.run(),
                    ConsentEnding.NOT_ACCEPTED,
                    refused.code().code()));
        }
    }

    private static Object command(Change change, ConsentCompleted event, LocalDate today) {
        DeclarationForm basis = event.submission().form();
        DeclarationId id = DeclarationId.of(basis.patent().number());
        OwnersAgreement agreement = OwnersAgreement.signed(event.reference(), change.round(), basis);
        return switch (change) {
            case Change.Withdrawal withdrawal -> new WithdrawDeclaration(id, withdrawal.reason(), agreement, today);
            case Change.NewTerms terms ->
                new AmendTerms(id, RoyaltyDraft.of(terms.royalty()), terms.licenceEnd(), agreement, today);
            case Change.Conversion _ -> throw new IllegalArgumentException("a conversion changes nothing by itself");
        };
    }
}
