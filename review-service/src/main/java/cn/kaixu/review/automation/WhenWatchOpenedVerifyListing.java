package cn.kaixu.review.automation;

import cn.kaixu.review.watch.event.WatchOpened;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A patent is verified as soon as it is announced: the register may have changed since its case was decided. */
@Component
@ProcessingGroup(WhenWatchOpenedVerifyListing.PROCESSOR)
@DisallowReplay
class WhenWatchOpenedVerifyListing {

    static final String PROCESSOR = "review.policy.watch";

    private final VerificationRun run;
    private final CommandGateway commands;

    WhenWatchOpenedVerifyListing(VerificationRun run, CommandGateway commands) {
        this.run = run;
        this.commands = commands;
    }

    @EventHandler
    void react(WatchOpened event) {
        commands.sendAndWait(run.of(event.matter()));
    }
}
