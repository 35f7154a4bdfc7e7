package cn.kaixu.review.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.kaixu.review.validity.Reviews;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.watch.event.ImpairmentCured;
import cn.kaixu.review.watch.event.ImpairmentFound;
import cn.kaixu.review.watch.event.ListingVerified;
import cn.kaixu.review.watch.event.WatchEnded;
import cn.kaixu.review.watch.event.WatchEvent;
import cn.kaixu.review.watch.event.WatchOpened;
import cn.kaixu.review.watch.value.WatchId;

import static cn.kaixu.review.validity.Reviews.MATTER;

/** Situations a watch can be in, each as the events that lead there. */
public final class Watches {

    public static final WatchId WATCH = WatchId.of(MATTER);
    public static final String RULES = "watch-2026.1";
    public static final String FEE = "annual-fee-is-paid";
    public static final Instant OPENED = Reviews.NOON;
    public static final Instant LATER = OPENED.plusSeconds(60);
    public static final Instant NEXT = LATER.plusSeconds(60);
    static final Set<String> HINDERING = Set.of(FEE, "patent-is-not-pledged");

    private Watches() {}

    public static Check check(String rule, CheckOutcome outcome) {
        return new Check(rule, "年费已按规定缴纳", outcome, "登记簿（公告，截至 2026-11-01）", "专利法实施细则第八十六条");
    }

    public static List<Check> fee(CheckOutcome outcome) {
        return List.of(check(FEE, outcome));
    }

    static RecordVerification verify(Instant at, List<Check> checks) {
        return new RecordVerification(WATCH, RULES, at, checks, HINDERING);
    }

    static ListingVerified verified(Instant at, List<Check> checks) {
        return new ListingVerified(MATTER, RULES, at, checks);
    }

    public static List<WatchEvent> opened() {
        return List.of(new WatchOpened(MATTER, LocalDate.of(2026, 11, 22), OPENED));
    }

    public static List<WatchEvent> clear() {
        return plus(opened(), verified(LATER, fee(CheckOutcome.PASS)));
    }

    public static List<WatchEvent> impaired() {
        return plus(
                opened(),
                verified(LATER, fee(CheckOutcome.FAIL)),
                new ImpairmentFound(MATTER, LATER, fee(CheckOutcome.FAIL)));
    }

    public static List<WatchEvent> cured() {
        return plus(impaired(), verified(NEXT, fee(CheckOutcome.PASS)), new ImpairmentCured(MATTER, NEXT));
    }

    public static List<WatchEvent> ended() {
        return plus(clear(), new WatchEnded(MATTER, "拟转让"));
    }

    private static List<WatchEvent> plus(List<WatchEvent> before, WatchEvent... more) {
        List<WatchEvent> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
