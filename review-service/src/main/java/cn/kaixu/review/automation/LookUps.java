package cn.kaixu.review.automation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.kaixu.review.online.OnlineAnswers;
import cn.kaixu.review.online.OnlineSettings;
import cn.kaixu.review.queue.DossierQueries;
import cn.kaixu.review.queue.OpenCase;
import cn.kaixu.review.validity.value.ReviewId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Asks the online register about patents of open cases and checks the cases again by what it said. */
@Component
public class LookUps {

    private static final int AT_ONCE = 50;

    private final OnlineAnswers online;
    private final OnlineSettings settings;
    private final DossierQueries cases;
    private final CheckRun run;
    private final CommandGateway commands;
    private final Clock clock;

    LookUps(
            OnlineAnswers online,
            OnlineSettings settings,
            DossierQueries cases,
            CheckRun run,
            CommandGateway commands,
            Clock clock) {
        this.online = online;
        this.settings = settings;
        this.cases = cases;
        this.run = run;
        this.commands = commands;
        this.clock = clock;
    }

    /** Asks anew because an officer wants to know; an ended case is not checked again. */
    public void demand(ReviewId review) {
        Optional<OpenCase> open = cases.openCase(review);
        open.map(found -> found.dossier().patent().number())
                .or(() -> cases.find(review).map(dossier -> dossier.patent().number()))
                .ifPresent(online::demand);
        open.ifPresent(this::check);
    }

    /** Works on what is due until nothing is, or the register is not to be troubled. Returns how many cases were looked at. */
    int doWhatIsDue() {
        if (!online.isConfigured()) {
            return 0;
        }
        Instant now = clock.instant();
        List<OpenCase> due = cases.openCasesToLookUp(now.minus(settings.valid()), now.minus(settings.retry()), AT_ONCE);
        int done = 0;
        for (OpenCase open : due) {
            if (!online.renew(open.dossier().patent().number())) {
                return done;
            }
            check(open);
            done++;
        }
        return done;
    }

    private void check(OpenCase open) {
        commands.sendAndWait(run.of(open.reviewId(), open.declarationId(), open.dossier()));
    }
}
