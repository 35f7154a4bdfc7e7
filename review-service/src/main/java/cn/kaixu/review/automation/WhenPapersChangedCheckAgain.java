package cn.kaixu.review.automation;

import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.review.queue.DossierQueries;
import cn.kaixu.review.validity.event.PapersChanged;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A case whose papers changed is checked again; only a new outcome becomes an event. */
@Component
@ProcessingGroup(WhenPapersChangedCheckAgain.PROCESSOR)
@DisallowReplay
class WhenPapersChangedCheckAgain {

    static final String PROCESSOR = "review.policy.papers";

    private final DossierQueries cases;
    private final ReadYourWrites views;
    private final CheckRun run;
    private final CommandGateway commands;

    WhenPapersChangedCheckAgain(DossierQueries cases, ReadYourWrites views, CheckRun run, CommandGateway commands) {
        this.cases = cases;
        this.views = views;
        this.run = run;
        this.commands = commands;
    }

    @EventHandler
    void react(PapersChanged event) {
        views.await(); // the dossier of the view must hold these papers
        cases.openCase(event.matter().reviewId())
                .ifPresent(open -> commands.sendAndWait(run.of(open.reviewId(), open.declarationId(), open.dossier())));
    }
}
