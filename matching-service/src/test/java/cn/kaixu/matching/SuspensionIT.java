package cn.kaixu.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationReinstatedV1;
import cn.kaixu.contract.listing.DeclarationSuspendedV1;
import cn.kaixu.contract.listing.ReasonV1;
import cn.kaixu.contract.review.CheckV1;
import cn.kaixu.contract.review.ListingVerifiedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A suspended patent leaves the search and comes back; its page says why all the while. */
@ServiceTest
class SuspensionIT {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final TestHttp http;
    private final KafkaProbe kafka;

    @Autowired
    SuspensionIT(TestHttp http, KafkaProbe kafka) {
        this.http = http;
        this.kafka = kafka;
    }

    @Test
    void hidesASuspendedPatentAndShowsItAgain() {
        String number = "ZL201821816455.0";
        kafka.send(Messages.announced(number, 1, "一种会被暂停的脱硫装置"));
        awaitSearch(number, found -> total(found) == 1);

        kafka.send(suspended(number, "专利处于年费滞纳期。", NOON));
        awaitSearch(number, found -> total(found) == 0);
        Answer page = page(number);
        assertThat(page.json().at("/status").asString()).isEqualTo("SUSPENDED");
        assertThat(page.json().at("/suspension/reasons/0").asString()).isEqualTo("专利处于年费滞纳期。");

        kafka.send(suspended(number, "专利权已终止。", NOON.plusSeconds(60)));
        awaitPage(number, answer -> answer.text().contains("已终止"));
        assertThat(page(number).json().at("/suspension/since").asString()).isEqualTo(NOON.toString());

        kafka.send(reinstated(number, NOON.plusSeconds(120)));
        awaitSearch(number, found -> total(found) == 1);
        assertThat(page(number).json().at("/status").asString()).isEqualTo("OPEN");
        assertThat(page(number).json().at("/suspension").isNull()).isTrue();
    }

    @Test
    void leavesAnOlderWordAlone() {
        String number = "ZL201821387289.7";
        kafka.send(reinstated(number, NOON.plusSeconds(60)));
        kafka.send(suspended(number, "迟到的消息", NOON));
        kafka.send(Messages.announced(number, 1, "一种先恢复后暂停的书桌"));
        awaitSearch(number, found -> total(found) == 1);
    }

    @Test
    void aWithdrawalStandsAboveASuspension() {
        String number = "ZL201821972844.2";
        kafka.send(Messages.announced(number, 1, "一种撤回的台灯"));
        kafka.send(suspended(number, "质押", NOON));
        kafka.send(Messages.withdrawn(number, 1));
        awaitPage(number, answer -> answer.json().at("/status").asString("").equals("WITHDRAWN"));
        kafka.send(reinstated(number, NOON.plusSeconds(60)));
        awaitPage(number, answer -> answer.json().at("/suspension").isNull());
        assertThat(page(number).json().at("/status").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void showsTheNewestOutcomeOfEachRule() {
        String number = "ZL201821962450.9";
        kafka.send(Messages.announced(number, 1, "一种复核的水泵"));
        kafka.send(Messages.checked(number, "PASS", NOON));
        awaitPage(
                number,
                answer -> answer.json().at("/checks/0/outcome").asString("").equals("PASS"));
        kafka.send(new ListingVerifiedV1(
                "W-" + id(number) + "-1",
                id(number),
                1,
                new PatentNumber(number),
                "watch-2026.1",
                NOON.plus(Duration.ofDays(29)),
                List.of(
                        new CheckV1("annual-fee-is-paid", "UNKNOWN", "登记簿已旧", "细则"),
                        new CheckV1("register-is-recent", "UNKNOWN", "登记簿已旧", "平台规则"))));
        awaitPage(number, answer -> answer.json().at("/checks").size() == 2);
        Answer page = page(number);
        assertThat(page.json().at("/checks/0/outcome").asString()).isEqualTo("UNKNOWN");
        assertThat(page.json().at("/checks/0/checkedAt").asString()).startsWith("2026-12-21");
    }

    private static DeclarationSuspendedV1 suspended(String number, String reason, Instant at) {
        return new DeclarationSuspendedV1(
                id(number), 1, new PatentNumber(number), List.of(new ReasonV1("legalState", reason)), at);
    }

    private static DeclarationReinstatedV1 reinstated(String number, Instant at) {
        return new DeclarationReinstatedV1(id(number), 1, new PatentNumber(number), at);
    }

    private static String id(String number) {
        return "D" + new PatentNumber(number).compact();
    }

    private static int total(Answer found) {
        return found.json().at("/total").asInt();
    }

    private void awaitSearch(String number, Predicate<Answer> fits) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> http.get("/api/pool?q=" + number), fits);
    }

    private void awaitPage(String number, Predicate<Answer> fits) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> page(number), fits);
    }

    private Answer page(String number) {
        return http.get("/api/pool/" + number);
    }
}
