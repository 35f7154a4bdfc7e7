package cn.kaixu.review.automation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.queue.DossierQueries;
import cn.kaixu.review.queue.KnownDeclarations;
import cn.kaixu.review.register.RegisterQueries;
import cn.kaixu.review.rules.CaseFacts;
import cn.kaixu.review.rules.RuleSet;
import cn.kaixu.review.rules.WordList;
import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watch.RecordVerification;
import cn.kaixu.review.watch.value.WatchId;
import org.springframework.stereotype.Component;

/** One verification (复核) of an announced patent: what was declared in its case, what the register says now. */
@Component
class VerificationRun {

    private final RuleSet rules = RuleSet.watch();
    private final DossierQueries cases;
    private final KnownDeclarations declarations;
    private final RegisterQueries register;
    private final Clock clock;

    VerificationRun(DossierQueries cases, KnownDeclarations declarations, RegisterQueries register, Clock clock) {
        this.cases = cases;
        this.declarations = declarations;
        this.register = register;
        this.clock = clock;
    }

    RecordVerification of(Matter matter) {
        Instant now = clock.instant(); // before the facts are read, so that of two runs the later one knows more
        CaseFacts facts = new CaseFacts(
                onOffer(matter),
                register.find(matter.patentNumber()),
                List.of(),
                WordList.NONE,
                Optional.empty(),
                ChinaDates.on(now));
        return new RecordVerification(WatchId.of(matter), rules.id(), now, rules.evaluate(facts), rules.hindering());
    }

    /** What was declared, with the licence end as amended since. */
    private Dossier onOffer(Matter matter) {
        Dossier declared = cases.find(matter.reviewId())
                .orElseThrow(() -> new IllegalStateException("no case " + matter.reviewId() + " to verify against"));
        return declarations
                .amendedLicenceEnd(matter.declarationId(), matter.round())
                .map(declared::licensedUntil)
                .orElse(declared);
    }
}
