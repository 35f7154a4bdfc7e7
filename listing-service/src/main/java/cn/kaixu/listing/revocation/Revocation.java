package cn.kaixu.listing.revocation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import cn.kaixu.listing.revocation.event.HearingOpened;
import cn.kaixu.listing.revocation.event.ObjectionStated;
import cn.kaixu.listing.revocation.event.RevocationDropped;
import cn.kaixu.listing.revocation.event.RevocationProposed;
import cn.kaixu.listing.revocation.event.RevocationUpheld;
import cn.kaixu.listing.revocation.value.RevocationId;
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
 * The revocation of a declaration for an untrue promise (撤销), annex 4 note 3: proposed by one person, confirmed by another, effective only after the
 * patentee could state their case. One stream per patent; each proposal is a run.
 */
@Aggregate
class Revocation {

    @AggregateIdentifier
    private @Nullable RevocationId id;

    private int run;
    private @Nullable RevocationProposed proposal;
    private @Nullable HearingOpened hearing;
    private final Set<String> objections = new HashSet<>();

    /** Needed by Axon before the first event. */
    Revocation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RevocationId decide(ProposeRevocation command) {
        if (proposal != null) {
            if (RevocationRules.repeats(command, proposal)) {
                return command.revocationId(); // the answer may have been lost; saying it again is not news
            }
            throw new Refused(RevocationRefusal.REVOCATION_IS_OPEN);
        }
        if (!command.grounds().complete()) {
            throw new Refused(RevocationRefusal.REVOCATION_GROUNDS_MISSING);
        }
        apply(new RevocationProposed(
                command.revocationId(),
                run + 1,
                command.declarationId(),
                command.round(),
                command.grounds(),
                command.proposer(),
                command.proposedAt()));
        return command.revocationId();
    }

    @CommandHandler
    void decide(OpenHearing command) {
        RevocationProposed proposed = requireOpen(command.run());
        if (hearing != null) {
            if (hearing.officer().isSamePersonAs(command.officer())) {
                return;
            }
            throw new Refused(RevocationRefusal.REVOCATION_HAS_MOVED_ON);
        }
        RevocationRules.requireSecondPerson(command.officer(), proposed);
        apply(new HearingOpened(
                self(), run, command.officer(), command.comment().strip(), command.lastDay(), command.openedAt()));
    }

    @CommandHandler
    void decide(StateObjection command) {
        requireOpen(command.run());
        String statement = command.statement().strip();
        if (objections.contains(statement)) {
            return;
        }
        RevocationRules.requireHearing(hearing, statement, command.statedAt());
        apply(new ObjectionStated(self(), run, command.organisationId(), statement, command.statedAt()));
    }

    @CommandHandler
    void decide(DropRevocation command) {
        if (command.officer() == null && (proposal == null || command.run() != run)) {
            return; // it ended otherwise before anybody looked
        }
        requireOpen(command.run());
        if (command.reason().isBlank()) {
            throw new Refused(RevocationRefusal.REVOCATION_REASON_MISSING);
        }
        apply(new RevocationDropped(
                self(), run, command.officer(), command.reason().strip(), command.droppedAt()));
    }

    @CommandHandler
    void decide(UpholdRevocation command) {
        if (command.officer() == null && (proposal == null || command.run() != run || !objections.isEmpty())) {
            return; // ended otherwise, or somebody has to answer what was objected
        }
        RevocationProposed proposed = requireOpen(command.run());
        RevocationRules.requireHeard(command, proposed, hearing, !objections.isEmpty());
        apply(new RevocationUpheld(
                self(),
                run,
                proposed.declarationId(),
                proposed.round(),
                proposed.grounds(),
                command.officer(),
                command.comment().strip(),
                command.today()));
    }

    @EventSourcingHandler
    void evolve(RevocationProposed event) {
        id = event.revocationId();
        run = event.run();
        proposal = event;
        hearing = null;
        objections.clear();
    }

    @EventSourcingHandler
    void evolve(HearingOpened event) {
        hearing = event;
    }

    @EventSourcingHandler
    void evolve(ObjectionStated event) {
        objections.add(event.statement());
    }

    @EventSourcingHandler
    void evolve(RevocationDropped event) {
        proposal = null;
    }

    @EventSourcingHandler
    void evolve(RevocationUpheld event) {
        proposal = null;
    }

    private RevocationProposed requireOpen(int asked) {
        if (proposal == null || asked != run) {
            throw new Refused(RevocationRefusal.REVOCATION_HAS_MOVED_ON);
        }
        return proposal;
    }

    private RevocationId self() {
        return Objects.requireNonNull(id);
    }
}
