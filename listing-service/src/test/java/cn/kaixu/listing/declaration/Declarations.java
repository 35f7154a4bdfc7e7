package cn.kaixu.listing.declaration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.event.DeclarationAnnounced;
import cn.kaixu.listing.declaration.event.DeclarationEvent;
import cn.kaixu.listing.declaration.event.DeclarationExpired;
import cn.kaixu.listing.declaration.event.DeclarationRefused;
import cn.kaixu.listing.declaration.event.DeclarationReturned;
import cn.kaixu.listing.declaration.event.DeclarationSubmitted;
import cn.kaixu.listing.declaration.event.DeclarationSuspended;
import cn.kaixu.listing.declaration.event.DeclarationWithdrawn;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import cn.kaixu.listing.declaration.value.Exploitation;
import cn.kaixu.listing.declaration.value.LicensingToOthers;
import cn.kaixu.listing.declaration.value.Money;
import cn.kaixu.listing.declaration.value.Paper;
import cn.kaixu.listing.declaration.value.PatentFacts;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.PatenteeKind;
import cn.kaixu.listing.declaration.value.Reason;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import cn.kaixu.listing.declaration.value.Statements;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.listing.declaration.value.Submitter;

/** Situations a declaration can be in, each as the events that lead there. */
public final class Declarations {

    public static final PatentNumber PATENT = new PatentNumber("ZL201610537144.X");
    public static final DeclarationId ID = DeclarationId.of(PATENT);
    public static final LocalDate TODAY = LocalDate.of(2022, 8, 1);
    public static final LocalDate REVIEWED = LocalDate.of(2022, 8, 10);
    public static final Instant NOON = Instant.parse("2022-08-20T04:00:00Z");
    public static final List<Reason> ARREARS = List.of(new Reason("legalState", "专利处于年费滞纳期。"));
    public static final List<Reason> REASONS = List.of(new Reason("royalty", "请说明计算依据"));

    private Declarations() {}

    public static SubmissionRules rules() {
        return new SubmissionRules(
                new SubmissionLimits(new BigDecimal(20_000_000), new BigDecimal(20), 2000),
                () -> new AdvertisingWords(1, List.of("国家级", "全球首创")),
                Places.hubei());
    }

    public static DeclarationForm form() {
        return form(new RoyaltyTerms.LumpSum(Money.of(new BigDecimal("20000")), 30));
    }

    public static DeclarationForm form(RoyaltyTerms royalty) {
        return new DeclarationForm(
                new PatentFacts(
                        PATENT,
                        PatentType.INVENTION,
                        "一种城市黑臭河道的生态修复装置及方法",
                        LocalDate.of(2019, 7, 12),
                        LocalDate.of(2016, 7, 9),
                        null),
                List.of(new Patentee("武汉理工大学", PatenteeKind.UNIVERSITY, null)),
                royalty,
                LocalDate.of(2027, 12, 31),
                "420000",
                new Statements(true, true, Exploitation.NOT_YET, LicensingToOthers.NOT_YET, EvaluationReport.NONE),
                null);
    }

    public static Submission submission() {
        return submission(form());
    }

    public static Submission submission(DeclarationForm form) {
        return new Submission(
                form, new Submitter("whut", "武汉理工大学", "420100", Submitter.Channel.ONLINE, null), "vault:1", List.of());
    }

    public static Submission fromBatch() {
        return new Submission(
                form(), new Submitter("whut", "武汉理工大学", "420100", Submitter.Channel.BATCH, "b-1"), null, List.of());
    }

    public static SubmitDeclaration submit(Submission submission) {
        return SubmitDeclaration.of(submission, TODAY, List.of());
    }

    /** The licence of business. */
    public static Paper licence() {
        return new Paper("BUSINESS_LICENCE", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", NOON);
    }

    public static List<DeclarationEvent> submitted() {
        return List.of(new DeclarationSubmitted(ID, 1, submission(), List.of()));
    }

    public static List<DeclarationEvent> announced() {
        return List.of(
                new DeclarationSubmitted(ID, 1, submission(), List.of()),
                new DeclarationAnnounced(ID, 1, submission(), REVIEWED));
    }

    public static List<DeclarationEvent> suspended() {
        return List.of(
                new DeclarationSubmitted(ID, 1, submission(), List.of()),
                new DeclarationAnnounced(ID, 1, submission(), REVIEWED),
                new DeclarationSuspended(ID, 1, ARREARS, NOON));
    }

    public static List<DeclarationEvent> expired() {
        return List.of(
                new DeclarationSubmitted(ID, 1, submission(), List.of()),
                new DeclarationAnnounced(ID, 1, submission(), REVIEWED),
                new DeclarationExpired(ID, 1, form().licenceEnd()));
    }

    /** The usual form on other terms. */
    public static DeclarationForm amended(RoyaltyTerms royalty, LocalDate licenceEnd) {
        DeclarationForm form = form(royalty);
        return new DeclarationForm(
                form.patent(),
                form.patentees(),
                royalty,
                licenceEnd,
                form.scope(),
                form.statements(),
                form.otherTerms());
    }

    public static List<DeclarationEvent> returned() {
        return List.of(
                new DeclarationSubmitted(ID, 1, submission(), List.of()), new DeclarationReturned(ID, 1, REASONS));
    }

    public static List<DeclarationEvent> refused() {
        return List.of(
                new DeclarationSubmitted(ID, 1, submission(), List.of()), new DeclarationRefused(ID, 1, REASONS));
    }

    public static List<DeclarationEvent> withdrawn() {
        return List.of(
                new DeclarationSubmitted(ID, 1, submission(), List.of()),
                new DeclarationAnnounced(ID, 1, submission(), REVIEWED),
                new DeclarationWithdrawn(ID, 1, "拟转让", REVIEWED, null));
    }
}
