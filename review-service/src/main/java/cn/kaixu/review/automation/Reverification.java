package cn.kaixu.review.automation;

import java.util.ArrayList;
import java.util.List;

import cn.kaixu.platform.problem.Outage;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watchlist.WatchedListing;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Verifies many listings one after the other. One that cannot be verified keeps none of the others waiting, and is said at the end. */
@Component
class Reverification {

    private final VerificationRun run;
    private final CommandGateway commands;

    Reverification(VerificationRun run, CommandGateway commands) {
        this.run = run;
        this.commands = commands;
    }

    /**
     * Verifies all of them.
     *
     * @throws IllegalStateException naming those that could not be verified, after all others were
     */
    void run(List<WatchedListing> listings) {
        List<String> failed = new ArrayList<>();
        RuntimeException first = null;
        for (WatchedListing listing : listings) {
            try {
                commands.sendAndWait(
                        run.of(Matter.of(listing.declarationId(), listing.round(), listing.patentNumber())));
            } catch (RuntimeException failure) {
                if (Outage.isBehind(failure)) {
                    throw failure;
                }
                first = first == null ? failure : first;
                failed.add(listing.id());
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("could not be verified: " + String.join(", ", failed), first);
        }
    }
}
