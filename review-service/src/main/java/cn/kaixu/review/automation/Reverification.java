package cn.kaixu.review.automation;

import java.util.List;

import cn.kaixu.platform.recurring.EachByItself;
import cn.kaixu.review.validity.value.Matter;
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
     * Verifies all of them; an ended watch takes no notice.
     *
     * @throws IllegalStateException naming those that could not be verified, after all others were
     */
    void run(List<Matter> listings) {
        EachByItself.run(listings, Matter::declarationId, listing -> commands.sendAndWait(run.of(listing)));
    }
}
