package cn.kaixu.review.automation;

import cn.kaixu.review.validity.event.ReviewOpened;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A case is checked as soon as it is opened. */
@Component
@ProcessingGroup(WhenReviewOpenedRunChecks.PROCESSOR)
@DisallowReplay
class WhenReviewOpenedRunChecks {

    static final String PROCESSOR = "review.policy.checks";

    private final CheckRun run;
    private final CommandGateway commands;

    WhenReviewOpenedRunChecks(CheckRun run, CommandGateway commands) {
        this.run = run;
        this.commands = commands;
    }

    @EventHandler
    void react(ReviewOpened event) {
        commands.sendAndWait(run.of(event.matter().reviewId(), event.matter().declarationId(), event.dossier()));
    }
}
