package cn.kaixu.review.automation;

import java.time.Duration;
import java.util.List;

import cn.kaixu.platform.recurring.EachByItself;
import cn.kaixu.platform.recurring.RecurringWork;
import cn.kaixu.review.config.ReviewProperties;
import cn.kaixu.review.queue.DossierQueries;
import cn.kaixu.review.queue.OpenCase;
import cn.kaixu.review.rules.RuleSet;
import cn.kaixu.review.wording.WordLists;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Open cases checked by an older set of rules or words are checked again by those in force. */
@Component
class OutdatedChecks implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(OutdatedChecks.class);
    private static final int AT_ONCE = 1_000;

    private final RuleSet rules;
    private final WordLists words;
    private final DossierQueries cases;
    private final CheckRun run;
    private final CommandGateway commands;
    private final ReviewProperties.Watch settings;

    OutdatedChecks(
            RuleSet rules,
            WordLists words,
            DossierQueries cases,
            CheckRun run,
            CommandGateway commands,
            ReviewProperties properties) {
        this.rules = rules;
        this.words = words;
        this.cases = cases;
        this.run = run;
        this.commands = commands;
        this.settings = properties.watch();
    }

    @Override
    public String name() {
        return "outdated-checks";
    }

    @Override
    public Duration pause() {
        return settings.lookEvery();
    }

    @Override
    public void doWhatIsDue() {
        String inForce = rules.idWith(words.current().list());
        List<OpenCase> outdated = cases.checkedOtherThanBy(inForce, AT_ONCE);
        EachByItself.run(
                outdated,
                openCase -> openCase.reviewId().value(),
                openCase -> commands.sendAndWait(
                        run.of(openCase.reviewId(), openCase.declarationId(), openCase.dossier())));
        if (!outdated.isEmpty()) {
            LOG.info("{} open cases checked again by the rules and words in force", outdated.size());
        }
    }
}
