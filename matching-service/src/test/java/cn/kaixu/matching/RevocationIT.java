package cn.kaixu.matching;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationRevokedV1;
import cn.kaixu.contract.listing.ReasonV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A revoked declaration leaves the search; its page says so. */
@ServiceTest
class RevocationIT {

    private final TestHttp http;
    private final KafkaProbe kafka;

    @Autowired
    RevocationIT(TestHttp http, KafkaProbe kafka) {
        this.http = http;
        this.kafka = kafka;
    }

    @Test
    void leavesThePoolForGoodAndSaysThatItWasRevoked() {
        String number = "ZL201821816456.5";
        kafka.send(Messages.announced(number, 1, "一种会被撤销的脱硫装置"));
        awaitSearch(number, found -> total(found) == 1);

        kafka.send(revoked(number, 1));
        awaitSearch(number, found -> total(found) == 0);
        assertThat(page(number).json().at("/status").asString()).isEqualTo("REVOKED");

        kafka.send(Messages.announced(number, 2, "一种会被撤销的脱硫装置"));
        awaitSearch(number, found -> total(found) == 1);
        assertThat(page(number).json().at("/status").asString()).isEqualTo("OPEN");
    }

    @Test
    void countsWhenItOvertakesTheAnnouncement() {
        String number = "ZL201821387290.X";
        kafka.send(revoked(number, 1));
        kafka.send(Messages.announced(number, 1, "一种先撤销后公告的书桌"));
        awaitPage(number, answer -> answer.json().at("/status").asString("").equals("REVOKED"));
    }

    private static DeclarationRevokedV1 revoked(String number, int round) {
        return new DeclarationRevokedV1(
                "D" + new PatentNumber(number).compact(),
                round,
                new PatentNumber(number),
                "试点通知附件4注意事项三",
                List.of(new ReasonV1("licensedToOthers", "独占许可在有效期内")),
                LocalDate.of(2026, 11, 22));
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
