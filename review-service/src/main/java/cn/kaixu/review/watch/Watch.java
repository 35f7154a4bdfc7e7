package cn.kaixu.review.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watch.event.ImpairmentCured;
import cn.kaixu.review.watch.event.ImpairmentFound;
import cn.kaixu.review.watch.event.ListingVerified;
import cn.kaixu.review.watch.event.WatchEnded;
import cn.kaixu.review.watch.event.WatchOpened;
import cn.kaixu.review.watch.value.WatchId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The watch over one announced patent (公告后监测): verified again and again, found impaired, found cured. */
@Aggregate
class Watch {

    /** The same outcome this soon after the last is no news; later it is the proof that somebody looked. */
    private static final Duration STILL_FRESH = Duration.ofDays(1);

    @AggregateIdentifier
    private WatchId id;

    private Matter matter;
    private Instant verifiedAt;
    private List<Check> checks;
    private Hindrances hindrances;
    private boolean ended;

    Watch() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenWatch command) {
        if (id != null) {
            return; // the announcement was heard twice
        }
        apply(new WatchOpened(command.matter(), command.announcedOn(), command.openedAt()));
    }

    @CommandHandler
    void decide(RecordVerification command) {
        boolean overtaken = command.checkedAt().isBefore(verifiedAt);
        boolean known = checks.equals(command.checks()) && command.checkedAt().isBefore(verifiedAt.plus(STILL_FRESH));
        if (ended || overtaken || known) {
            return;
        }
        Hindrances before = hindrances;
        Hindrances now = before.after(command.checks(), command.hindering());
        apply(new ListingVerified(matter, command.ruleSet(), command.checkedAt(), command.checks()));
        if (now.none() && !before.none()) {
            apply(new ImpairmentCured(matter, command.checkedAt()));
        } else if (!now.sameRulesAs(before)) {
            apply(new ImpairmentFound(matter, command.checkedAt(), now.findings()));
        }
    }

    @CommandHandler
    void decide(EndWatch command) {
        if (!ended) {
            apply(new WatchEnded(matter, command.reason()));
        }
    }

    @EventSourcingHandler
    void evolve(WatchOpened event) {
        id = WatchId.of(event.matter());
        matter = event.matter();
        verifiedAt = event.openedAt();
        checks = List.of();
        hindrances = Hindrances.NONE;
    }

    @EventSourcingHandler
    void evolve(ListingVerified event) {
        verifiedAt = event.checkedAt();
        checks = event.checks();
    }

    @EventSourcingHandler
    void evolve(ImpairmentFound event) {
        hindrances = new Hindrances(event.findings());
    }

    @EventSourcingHandler
    void evolve(ImpairmentCured event) {
        hindrances = Hindrances.NONE;
    }

    @EventSourcingHandler
    void evolve(WatchEnded event) {
        ended = true;
    }
}
