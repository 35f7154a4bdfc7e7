package cn.kaixu.review.validity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.review.validity.event.ChecksCompleted;
import cn.kaixu.review.validity.event.PapersChanged;
import cn.kaixu.review.validity.event.ReviewClosed;
import cn.kaixu.review.validity.event.ReviewDecided;
import cn.kaixu.review.validity.event.ReviewEvent;
import cn.kaixu.review.validity.event.ReviewOpened;
import cn.kaixu.review.validity.event.ReviewPassed;
import cn.kaixu.review.validity.event.ReviewRefused;
import cn.kaixu.review.validity.event.ReviewReturned;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.DeclaredPatent;
import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Extracts;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.validity.value.OnlineExtract;
import cn.kaixu.review.validity.value.Owner;
import cn.kaixu.review.validity.value.Paper;
import cn.kaixu.review.validity.value.Papers;
import cn.kaixu.review.validity.value.Reason;
import cn.kaixu.review.validity.value.RegisterExtract;
import cn.kaixu.review.validity.value.ReviewId;
import cn.kaixu.review.validity.value.Royalty;
import cn.kaixu.review.validity.value.Stage;
import cn.kaixu.review.validity.value.Statements;
import cn.kaixu.review.validity.value.Submitter;
import cn.kaixu.review.validity.value.Terms;
import cn.kaixu.review.validity.value.Verdict;
import org.jspecify.annotations.Nullable;

/** Situations a review case can be in, each as the events that lead there. */
public final class Reviews {

    public static final PatentNumber PATENT = new PatentNumber("ZL201610537144.X");
    public static final Matter MATTER = Matter.of("D201610537144X", 1, PATENT);
    public static final ReviewId REVIEW = MATTER.reviewId();
    public static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    public static final Instant LATER = NOON.plusSeconds(60);
    public static final Decider REVIEWER = new Decider("sub-a", "reviewer-a", Set.of(Roles.REVIEWER));
    public static final Decider AGENCY = new Decider("sub-b", "agency-b", Set.of(Roles.AGENCY_OFFICER));
    public static final List<Reason> REASONS = List.of(new Reason("licenceEnd", "许可期限超过专利权期限"));

    private Reviews() {}

    public static Dossier dossier() {
        return dossier(null);
    }

    public static Dossier dossier(@Nullable Papers papers) {
        Royalty royalty = new Royalty(Royalty.LUMP_SUM, null, null, new BigDecimal("50000"), 30, null, null);
        return new Dossier(
                new DeclaredPatent(
                        PATENT,
                        PatentType.INVENTION,
                        "一种城市黑臭河道的生态修复装置及方法",
                        LocalDate.of(2019, 7, 12),
                        LocalDate.of(2016, 7, 8),
                        null),
                List.of(new Owner("武汉理工大学", "UNIVERSITY", null)),
                new Terms(royalty, LocalDate.of(2030, 12, 31), "420000", null),
                new Statements(true, true, false, false, "NONE", null, null),
                new Submitter("whut", "武汉理工大学", "420100", "BATCH", "B-1"),
                List.of("licenceEnd", "royalty"),
                papers);
    }

    /** These files, none of them signed here, all added at noon. */
    public static Papers papers(String... kinds) {
        return new Papers(
                Stream.of(kinds)
                        .map(kind -> new Paper(
                                kind, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", NOON))
                        .toList(),
                false);
    }

    public static Check check(CheckOutcome outcome) {
        return new Check(
                "annual-fee-is-paid", "年费已按规定缴纳", outcome, "登记簿（公告，截至 2026-11-01）：年费已缴至 2027-07-08。", "专利法实施细则第八十六条");
    }

    public static List<ReviewEvent> opened() {
        return List.of(new ReviewOpened(MATTER, dossier(), NOON));
    }

    public static List<ReviewEvent> papersChanged() {
        return plus(opened(), new PapersChanged(MATTER, papers(Paper.EVALUATION_REPORT), LATER));
    }

    public static List<ReviewEvent> checked(CheckOutcome outcome) {
        return plus(opened(), new ChecksCompleted(MATTER, "pilot-2026.1", NOON, List.of(check(outcome)), null));
    }

    /** Checked and passed, with these extracts kept. */
    public static List<ReviewEvent> checkedWith(Extracts extracts) {
        return plus(
                opened(),
                new ChecksCompleted(MATTER, "pilot-2026.1", NOON, List.of(check(CheckOutcome.PASS)), extracts));
    }

    /** The imported register in force with fees paid until that day, the online register not answering. */
    public static Extracts extracts(LocalDate paidUntil) {
        return new Extracts(
                new RegisterExtract(
                        "一种城市黑臭河道的生态修复装置及方法",
                        List.of("武汉理工大学"),
                        LocalDate.of(2016, 7, 8),
                        LocalDate.of(2019, 7, 12),
                        null,
                        List.of("IN_FORCE", "PLEDGED"),
                        paidUntil,
                        LocalDate.of(2026, 11, 1),
                        "公告"),
                new OnlineExtract("联机登记簿", "对方没有在限定时间内答复", null, null));
    }

    public static List<ReviewEvent> approvedOnce() {
        return plus(checked(CheckOutcome.PASS), decided(Stage.FIRST, Verdict.APPROVED, REVIEWER, List.of()));
    }

    public static List<ReviewEvent> passed() {
        return plus(
                approvedOnce(), decided(Stage.SECOND, Verdict.APPROVED, AGENCY, List.of()), new ReviewPassed(MATTER));
    }

    public static List<ReviewEvent> returned() {
        return plus(
                checked(CheckOutcome.PASS),
                decided(Stage.FIRST, Verdict.RETURNED, REVIEWER, REASONS),
                new ReviewReturned(MATTER, REASONS));
    }

    public static List<ReviewEvent> refused() {
        return plus(
                approvedOnce(),
                decided(Stage.SECOND, Verdict.REFUSED, AGENCY, REASONS),
                new ReviewRefused(MATTER, REASONS));
    }

    public static List<ReviewEvent> closed() {
        return plus(opened(), new ReviewClosed(MATTER, "权属变更"));
    }

    static ReviewDecided decided(Stage stage, Verdict verdict, Decider by, List<Reason> reasons) {
        return new ReviewDecided(MATTER, stage, verdict, by.at(stage), reasons, "", LATER, NOON);
    }

    static DecideReview approve(Decider by) {
        return new DecideReview(REVIEW, by, Verdict.APPROVED, List.of(), "", NOON, LATER);
    }

    static DecideReview turnDown(Verdict verdict, Decider by) {
        return new DecideReview(REVIEW, by, verdict, REASONS, "", NOON, LATER);
    }

    private static List<ReviewEvent> plus(List<ReviewEvent> before, ReviewEvent... more) {
        List<ReviewEvent> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
