package cn.kaixu.local.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.kaixu.local.demo.DemoPatent.Table;
import cn.kaixu.local.setting.Terminal;
import tools.jackson.databind.JsonNode;

/**
 * Plays the pilot from declaration to KPI on real patents, as the roles would: people log in, systems are not needed.
 * Playing it again is harmless; what was done before is found done.
 */
public final class Demonstration {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int PERCENT_LICENSED = 16;

    private final Cast cast;
    private final Terminal terminal;
    private final LocalDate today;
    private final Map<String, DemoPatent> patents =
            DemoPatent.all().stream().collect(Collectors.toMap(DemoPatent::number, Function.identity()));

    public Demonstration(URI gateway, String password, Terminal terminal, Clock clock) {
        this.cast = new Cast(gateway, password);
        this.terminal = terminal;
        this.today = LocalDate.ofInstant(clock.instant(), CHINA);
    }

    /** Plays every scene and prints a line for each. */
    public void play() {
        long start = System.nanoTime();
        terminal.line("演示试点全过程 playing the pilot");
        Board before = Board.read(cast.visitor());
        terminal.line("  指标（演示前）KPI before   " + before.line());
        declare();
        review();
        List<JsonNode> offers = announced();
        license(offers);
        Board after = Board.read(cast.visitor());
        terminal.line("  指标（演示后）KPI after    " + after.line());
        terminal.line(
                "演示完成 the demo took %s s".formatted(Terminal.seconds(Duration.ofNanos(System.nanoTime() - start))));
    }

    private void declare() {
        ReviewScene review = new ReviewScene(cast);
        say("审核员导入法律状态（演示数据）legal states imported: %d".formatted(review.importRegister(today)));
        for (Table table : Table.values()) {
            BatchScene.Outcome outcome = new BatchScene(cast.person(table.clerk()), today).play(table);
            BatchScene.Counts counts = outcome.counts();
            say("%s 批量提交%s batch: %d 行 rows, %d 已提交 submitted, %d 待补全 incomplete, %d 驳回 rejected, %d 份评价报告 reports"
                    .formatted(
                            table.clerk(),
                            outcome.before() ? "（先前已完成）" : "",
                            counts.rows(),
                            counts.submitted(),
                            counts.incomplete(),
                            counts.rejected(),
                            outcome.reports()));
        }
    }

    private void review() {
        ReviewScene review = new ReviewScene(cast);
        say("审查案件 review cases: %d".formatted(review.awaitCases(patents.size())));
        Tally decided = review.decide();
        say("审核员审查 reviewer: %d 通过 approved, %d 退回补正 returned, %d 不予公告 refused"
                .formatted(decided.of("APPROVE"), decided.of("RETURN"), decided.of("REFUSE")));
        say("代办处复核 agency: %d 通过 verified".formatted(review.verify().total()));
    }

    private List<JsonNode> announced() {
        int expected = patents.size() - 2;
        List<JsonNode> offers = Poll.until(
                "%d announced patents".formatted(expected),
                () -> Pages.all(cast.visitor(), "/api/pool?").stream()
                        .filter(this::isOurs)
                        .toList(),
                found -> found.size() >= expected);
        say("专利池公告 pool: %d 件 patents announced".formatted(offers.size()));
        int hits = cast.person("firm-a")
                .get("/api/pool?q=%E7%94%B5%E6%B1%A0")
                .accepted()
                .json()
                .path("total")
                .asInt();
        say("企业检索“电池” a firm searches for batteries: %d 件 found".formatted(hits));
        return offers;
    }

    /** Somewhat more than the target share is licensed and recorded. */
    private void license(List<JsonNode> offers) {
        Tally licences = new Tally();
        Tally recordals = new Tally();
        Hands.each(Deals.among(offers, offers.size() * PERCENT_LICENSED / 100), deal -> {
            JsonNode licence = new LicenceScene(cast, today).play(deal.firm(), clerk(deal.offer()), deal.offer());
            licences.add(licence.path("royalty").path("mode").asString());
            recordals.add(new RecordalScene(cast).play(deal.firm(), licence, deal.number()));
        });
        say(
                "许可生效 licences in force: %d（免费 free %d，一次总付 lump sum %d，分期 instalments %d，入门费加提成 entry fee and share %d，其他 other %d）"
                        .formatted(
                                licences.total(),
                                licences.of("FREE"),
                                licences.of("LUMP_SUM"),
                                licences.of("INSTALMENTS"),
                                licences.of("ENTRY_FEE_AND_SHARE"),
                                licences.of("OTHER")));
        say("许可备案 recordals recorded: %d".formatted(recordals.of("RECORDED")));
    }

    private boolean isOurs(JsonNode offer) {
        return patents.containsKey(offer.path("patentNumber").asString());
    }

    private String clerk(JsonNode offer) {
        DemoPatent patent = patents.get(offer.path("patentNumber").asString());
        return patent == null ? Table.COMPANIES.clerk() : patent.table().clerk();
    }

    private void say(String text) {
        terminal.line("  · " + text);
    }
}
