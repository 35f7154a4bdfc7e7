package cn.kaixu.review.automation;

import java.util.List;

import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.recurring.EachByItself;
import cn.kaixu.review.queue.DossierQueries;
import cn.kaixu.review.queue.OpenCase;
import cn.kaixu.review.register.AfterImport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Open cases of patents whose register entry changed are checked again; only a new outcome becomes an event. */
@Component
@Order(2)
class WhenRegisterChangedCheckAgain implements AfterImport {

    private final DossierQueries cases;
    private final ReadYourWrites views;
    private final CheckRun run;
    private final CommandGateway commands;

    WhenRegisterChangedCheckAgain(DossierQueries cases, ReadYourWrites views, CheckRun run, CommandGateway commands) {
        this.cases = cases;
        this.views = views;
        this.run = run;
        this.commands = commands;
    }

    @Override
    public long changedBy(String importId) {
        views.await(); // a case opened before the import was checked against the old register; it must be in the list
        List<OpenCase> open = cases.openCasesChangedBy(importId);
        EachByItself.run(
                open,
                openCase -> openCase.reviewId().value(),
                openCase -> commands.sendAndWait(
                        run.of(openCase.reviewId(), openCase.declarationId(), openCase.dossier())));
        return open.size();
    }
}
