package cn.kaixu.review.automation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.online.OnlineAnswers;
import cn.kaixu.review.online.OnlineKnowledge;
import cn.kaixu.review.queue.KnownDeclarations;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.register.RegisterQueries;
import cn.kaixu.review.rules.CaseFacts;
import cn.kaixu.review.rules.RuleSet;
import cn.kaixu.review.rules.WordList;
import cn.kaixu.review.validity.RecordChecks;
import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Extracts;
import cn.kaixu.review.validity.value.ReviewId;
import cn.kaixu.review.wording.WordLists;
import org.springframework.stereotype.Component;

/** One run of the automatic checks (智能核验): gathers the facts of this moment and judges them. */
@Component
class CheckRun {

    private final RuleSet rules;
    private final RegisterQueries register;
    private final OnlineAnswers online;
    private final KnownDeclarations declarations;
    private final WordLists words;
    private final Clock clock;

    CheckRun(
            RuleSet rules,
            RegisterQueries register,
            OnlineAnswers online,
            KnownDeclarations declarations,
            WordLists words,
            Clock clock) {
        this.rules = rules;
        this.register = register;
        this.online = online;
        this.declarations = declarations;
        this.words = words;
        this.clock = clock;
    }

    RecordChecks of(ReviewId reviewId, String declarationId, Dossier dossier) {
        Instant now = clock.instant(); // before the facts are read, so that of two runs the later one knows more
        WordList list = words.current().list();
        CaseFacts facts = new CaseFacts(
                dossier,
                register.find(dossier.patent().number()),
                declarations.othersFor(dossier.patent().number(), declarationId),
                list,
                online.isConfigured()
                        ? Optional.of(online.known(dossier.patent().number()))
                        : Optional.empty(),
                ChinaDates.on(now));
        return new RecordChecks(
                reviewId,
                rules.idWith(list),
                now,
                dossier.papers(),
                rules.evaluate(facts),
                new Extracts(
                        facts.register().map(RegisterEntry::extract).orElse(null),
                        facts.online().map(OnlineKnowledge::extract).orElse(null)));
    }
}
