package cn.kaixu.licensing.exchange.outbound;

import java.util.Optional;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.licensing.LicenceContractConcludedV1;
import cn.kaixu.contract.licensing.LicenceIntendedV1;
import cn.kaixu.contract.licensing.LicenceNoticeGivenV1;
import cn.kaixu.contract.licensing.LicenceTookEffectV1;
import cn.kaixu.contract.licensing.LicenseeV1;
import cn.kaixu.contract.licensing.RoyaltyPaidV1;
import cn.kaixu.licensing.licence.event.ContractSigned;
import cn.kaixu.licensing.licence.event.LicenceContractConcluded;
import cn.kaixu.licensing.licence.event.LicenceEvent;
import cn.kaixu.licensing.licence.event.LicenceIntended;
import cn.kaixu.licensing.licence.event.LicenceNoticeGiven;
import cn.kaixu.licensing.licence.event.LicenceTookEffect;
import cn.kaixu.licensing.licence.event.PaymentConfirmed;
import cn.kaixu.licensing.licence.event.PaymentEvidencePlaced;
import cn.kaixu.licensing.licence.value.LicenceGrant;
import cn.kaixu.licensing.licence.value.Party;
import cn.kaixu.platform.relay.ContractTranslation;
import cn.kaixu.platform.relay.EventContext;
import org.springframework.stereotype.Component;

/** Tells others what happened to a licence. Single signatures and confirmations stay between the parties. */
@Component
public class LicenceTranslation implements ContractTranslation {

    @Override
    public Optional<ContractMessage> translate(Object domainEvent, EventContext context) {
        return domainEvent instanceof LicenceEvent event ? translate(event) : Optional.empty();
    }

    private static Optional<ContractMessage> translate(LicenceEvent event) {
        return switch (event) {
            case LicenceIntended intended -> Optional.of(intended(intended));
            case LicenceNoticeGiven notice ->
                Optional.of(new LicenceNoticeGivenV1(
                        notice.licenceId().value(),
                        notice.subject().declarationId().value(),
                        notice.subject().patentNumber(),
                        notice.givenOn()));
            case LicenceContractConcluded concluded ->
                Optional.of(new LicenceContractConcludedV1(
                        concluded.licenceId().value(),
                        concluded.subject().declarationId().value(),
                        concluded.subject().patentNumber(),
                        concluded.concludedOn()));
            case PaymentEvidencePlaced placed ->
                Optional.of(new RoyaltyPaidV1(
                        placed.licenceId().value(),
                        placed.subject().declarationId().value(),
                        placed.subject().patentNumber(),
                        placed.evidence().amount(),
                        placed.evidence().paidOn()));
            case LicenceTookEffect effect -> Optional.of(tookEffect(effect));
            case ContractSigned signed -> Optional.empty();
            case PaymentConfirmed confirmed -> Optional.empty();
        };
    }

    private static LicenceIntendedV1 intended(LicenceIntended event) {
        LicenceGrant grant = LicenceGrant.of(event.offer(), event.intention());
        return new LicenceIntendedV1(
                event.licenceId().value(),
                grant.subject().declarationId().value(),
                grant.subject().patentNumber(),
                licensee(grant.licensee()),
                grant.royaltyMode());
    }

    private static LicenceTookEffectV1 tookEffect(LicenceTookEffect event) {
        LicenceGrant grant = event.grant();
        return new LicenceTookEffectV1(
                event.licenceId().value(),
                grant.subject().declarationId().value(),
                grant.subject().patentNumber(),
                licensee(grant.licensee()),
                grant.royaltyMode(),
                event.agreedRoyalty(),
                event.effectiveFrom(),
                grant.period().to());
    }

    private static LicenseeV1 licensee(Party party) {
        return new LicenseeV1(party.organisationId(), party.organisationName(), party.place());
    }
}
