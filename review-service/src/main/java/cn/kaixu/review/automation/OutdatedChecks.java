package cn.kaixu.review.automation;

import java.util.List;

import cn.kaixu.review.queue.DossierQueries;
import cn.kaixu.review.queue.OpenCase;
import cn.kaixu.review.rules.RuleSet;
import cn.kaixu.review.wording.WordLists;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Open cases checked by an older set of rules or words are checked again by those in force. */
@Component
class OutdatedChecks {

    private static final int AT_ONCE = 1_000;

    private final RuleSet rules;
    private final WordLists words;
    private final DossierQueries cases;
    private final CheckRun run;
    private final CommandGateway commands;

    OutdatedChecks(RuleSet rules, WordLists words, DossierQueries cases, CheckRun run, CommandGateway commands) {
        this.rules = rules;
        this.words = words;
        this.cases = cases;
        this.run = run;
        this.commands = commands;
    }

    /** Returns how many cases were checked again. */
    int renew() {
        String inForce = rules.idWith(words.current().list());
        List<OpenCase> outdated = cases.checkedOtherThanBy(inForce, AT_ONCE);
        EachByItself.run(
                outdated,
                openCase -> openCase.reviewId().value(),
                openCase -> commands.sendAndWait(
                        run.of(openCase.reviewId(), openCase.declarationId(), openCase.dossier())));
        return outdated.size();
    }
}
