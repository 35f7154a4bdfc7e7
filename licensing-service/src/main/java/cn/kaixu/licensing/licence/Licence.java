package cn.kaixu.licensing.licence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.licensing.licence.event.ContractSigned;
import cn.kaixu.licensing.licence.event.LicenceContractConcluded;
import cn.kaixu.licensing.licence.event.LicenceIntended;
import cn.kaixu.licensing.licence.event.LicenceNoticeGiven;
import cn.kaixu.licensing.licence.event.LicenceTookEffect;
import cn.kaixu.licensing.licence.event.PaymentConfirmed;
import cn.kaixu.licensing.licence.event.PaymentEvidencePlaced;
import cn.kaixu.licensing.licence.value.Evidence;
import cn.kaixu.licensing.licence.value.EvidenceId;
import cn.kaixu.licensing.licence.value.LicenceGrant;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.Party;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.licensing.licence.value.Signature;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * One firm's ordinary licence on one openly licensed patent (普通实施许可). It arises at written notice and payment as
 * announced, Patent Law Art. 51.
 */
@Aggregate
class Licence {

    @AggregateIdentifier
    private LicenceId id;

    private LicenceGrant grant;
    private RoyaltyTerms royalty;
    private Party licensor;
    private @Nullable LocalDate noticeOn;
    private boolean inForce;
    private final Map<Side, Signature> signatures = new EnumMap<>(Side.class);
    private final PaymentAccount payments = new PaymentAccount();

    Licence() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterIntention command) {
        if (id != null) {
            return; // the same request again; the licence is already there
        }
        IntentionRules.check(command);
        apply(new LicenceIntended(command.licenceId(), command.offer(), command.intention()));
    }

    @CommandHandler
    void decide(GiveNotice command) {
        if (sideOf(command.by()) != Side.LICENSEE) {
            throw new Refused(LicenceRefusal.NOT_THE_LICENSEE);
        }
        if (noticeOn != null) {
            return; // notice is given once
        }
        OfferRules.requireOpen(command.standing());
        boolean nothingDue =
                !royalty.needsConfirmation() && royalty.dueForEffect().signum() == 0;
        apply(new LicenceNoticeGiven(id, grant.subject(), command.on(), command.textReference()));
        if (nothingDue) {
            apply(new LicenceTookEffect(id, grant, command.on(), BigDecimal.ZERO));
        }
    }

    @CommandHandler
    void decide(SignContract command) {
        Side side = sideOf(command.by());
        noticeDate();
        if (signatures.containsKey(side)) {
            return; // signed already; a second click changes nothing
        }
        Signature others = signatures.get(side.other());
        if (others != null && !others.sameContent(command.signature())) {
            throw new Refused(LicenceRefusal.CONTRACT_CHANGED);
        }
        apply(new ContractSigned(id, side, command.signature()));
        if (others != null) {
            apply(new LicenceContractConcluded(
                    id, grant.subject(), command.signature().on()));
        }
    }

    @CommandHandler
    void decide(PlacePaymentEvidence command) {
        Side side = sideOf(command.by());
        LocalDate notice = noticeDate();
        Evidence evidence = command.evidence();
        Optional<Evidence> known = payments.find(evidence.id());
        if (known.isPresent() && known.get().repeats(evidence)) {
            return; // the same proof of the same payment
        }
        PaymentRules.check(command, royalty, payments);
        Set<EvidenceId> confirmed = side == Side.LICENSOR ? Set.of(evidence.id()) : Set.of();
        Optional<LocalDate> paid = payments.paidOn(royalty, List.of(evidence), confirmed);
        boolean starts = !inForce && paid.isPresent();
        apply(new PaymentEvidencePlaced(id, grant.subject(), side, evidence));
        if (starts) {
            apply(takingEffect(notice, paid.orElseThrow(), evidence));
        }
    }

    @CommandHandler
    void decide(ConfirmPayment command) {
        if (sideOf(command.by()) != Side.LICENSOR) {
            throw new Refused(LicenceRefusal.NOT_THE_LICENSOR);
        }
        Evidence evidence = payments.find(command.evidence())
                .orElseThrow(() -> new Refused(LicenceRefusal.EVIDENCE_UNKNOWN, command.evidence()));
        if (payments.isConfirmed(evidence.id())) {
            return; // confirmed is confirmed
        }
        LocalDate notice = noticeDate();
        Optional<LocalDate> paid = payments.paidOn(royalty, List.of(), Set.of(evidence.id()));
        boolean starts = !inForce && paid.isPresent();
        apply(new PaymentConfirmed(id, evidence.id(), command.on()));
        if (starts) {
            apply(takingEffect(notice, paid.orElseThrow(), evidence));
        }
    }

    @EventSourcingHandler
    void evolve(LicenceIntended event) {
        id = event.licenceId();
        grant = LicenceGrant.of(event.offer(), event.intention());
        royalty = event.offer().terms().royalty();
        licensor = event.offer().licensor();
    }

    @EventSourcingHandler
    void evolve(LicenceNoticeGiven event) {
        noticeOn = event.givenOn();
    }

    @EventSourcingHandler
    void evolve(ContractSigned event) {
        signatures.put(event.side(), event.signature());
    }

    @EventSourcingHandler
    void evolve(PaymentEvidencePlaced event) {
        payments.add(event.evidence(), event.placedBy());
    }

    @EventSourcingHandler
    void evolve(PaymentConfirmed event) {
        payments.confirm(event.evidence());
    }

    @EventSourcingHandler
    void evolve(LicenceTookEffect event) {
        inForce = true;
    }

    private LicenceTookEffect takingEffect(LocalDate notice, LocalDate paid, Evidence last) {
        BigDecimal agreed = royalty.needsConfirmation()
                ? last.amount()
                : royalty.fixedTotal().orElseGet(royalty::dueForEffect);
        return new LicenceTookEffect(id, grant, notice.isAfter(paid) ? notice : paid, agreed);
    }

    private LocalDate noticeDate() {
        if (noticeOn == null) {
            throw new Refused(LicenceRefusal.NOTICE_NOT_GIVEN);
        }
        return noticeOn;
    }

    private Side sideOf(String organisationId) {
        if (grant.licensee().organisationId().equals(organisationId)) {
            return Side.LICENSEE;
        }
        if (licensor.organisationId().equals(organisationId)) {
            return Side.LICENSOR;
        }
        throw new Refused(LicenceRefusal.NOT_A_PARTY);
    }
}
