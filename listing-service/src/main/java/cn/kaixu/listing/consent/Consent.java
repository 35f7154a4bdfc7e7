package cn.kaixu.listing.consent;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import cn.kaixu.listing.consent.event.ConsentCompleted;
import cn.kaixu.listing.consent.event.ConsentEnded;
import cn.kaixu.listing.consent.event.ConsentRequested;
import cn.kaixu.listing.consent.event.OwnerDeclined;
import cn.kaixu.listing.consent.event.OwnerSigned;
import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.declaration.SubmissionRules;
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
 * The owners' joint consent to open licensing (同意开放许可的声明), annex 5, or to a change of what they declared. One stream per patent; each request to
 * sign one text is a run. The declaration, or its change, follows only once every owner named in the form has signed that text.
 */
@Aggregate
class Consent {

    @AggregateIdentifier
    private @Nullable ConsentId id;

    private int run;
    private boolean open;
    private @Nullable ConsentRequested request;
    private final Set<Integer> signed = new HashSet<>();

    /** Needed by Axon before the first event. */
    Consent() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ConsentId decide(RequestConsent command, SubmissionRules rules) {
        if (open && repeated(command)) {
            return command.consentId(); // the answer may have been lost; saying it again is not news
        }
        if (open) {
            throw new Refused(
                    ConsentRefusal.CONSENT_IS_OPEN,
                    command.submission().form().patent().number());
        }
        ConsentRules.require(command, rules);
        apply(new ConsentRequested(
                command.consentId(),
                run + 1,
                command.submission(),
                command.statement(),
                command.invitations(),
                command.change(),
                command.answerBy()));
        return command.consentId();
    }

    @CommandHandler
    void decide(SignConsent command) {
        if (command.run() == run && signed.contains(command.owner())) {
            return; // signed is signed
        }
        ConsentRequested asked = requireOpen(command.run());
        ConsentRules.require(command, asked);
        boolean last =
                signed.size() + 1 == asked.submission().form().patentees().size();
        apply(new OwnerSigned(self(), run, command.owner(), command.signature()));
        if (last) {
            apply(ConsentCompleted.of(asked));
        }
    }

    @CommandHandler
    void decide(DeclineConsent command) {
        if (command.reason().isBlank()) {
            throw new Refused(ConsentRefusal.DECLINING_REASON_MISSING);
        }
        requireOpen(command.run());
        apply(new OwnerDeclined(self(), run, command.owner(), command.reason().strip()));
    }

    @CommandHandler
    void decide(EndConsent command) {
        if (command.ending() == ConsentEnding.CANCELLED) {
            requireOpen(command.run());
        } else if (command.run() != run || (command.ending() == ConsentEnding.EXPIRED && !open)) {
            return; // a later request has taken its place, or it ended before anybody looked
        }
        apply(new ConsentEnded(self(), run, command.ending(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(ConsentRequested event) {
        id = event.consentId();
        run = event.run();
        open = true;
        request = event;
        signed.clear();
    }

    @EventSourcingHandler
    void evolve(OwnerSigned event) {
        signed.add(event.owner());
    }

    @EventSourcingHandler
    void evolve(OwnerDeclined event) {
        open = false;
    }

    @EventSourcingHandler
    void evolve(ConsentCompleted event) {
        open = false;
    }

    @EventSourcingHandler
    void evolve(ConsentEnded event) {
        open = false;
    }

    private boolean repeated(RequestConsent command) {
        return request != null
                && request.statement().equals(command.statement())
                && Objects.equals(request.change(), command.change())
                && request.submission().repeats(command.submission());
    }

    private ConsentRequested requireOpen(int asked) {
        if (!open || asked != run) {
            throw new Refused(ConsentRefusal.CONSENT_IS_OVER);
        }
        return Objects.requireNonNull(request);
    }

    private ConsentId self() {
        return Objects.requireNonNull(id);
    }
}
