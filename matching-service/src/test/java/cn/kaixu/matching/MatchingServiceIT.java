package cn.kaixu.matching;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** From announcement to search result and patent page, on real servers and without logging in. */
@ServiceTest
class MatchingServiceIT {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final TestHttp http;
    private final KafkaProbe kafka;

    @Autowired
    MatchingServiceIT(TestHttp http, KafkaProbe kafka) {
        this.http = http;
        this.kafka = kafka;
    }

    @Test
    void showsAnAnnouncedPatentInListPageAndExport() {
        kafka.send(Messages.announced("ZL201821802376.4", 1, "=一种止逆阀<b>"));
        Answer page = await("/api/pool/2018218023764", answer -> answer.status() == 200);
        assertThat(page.json().at("/status").asString()).isEqualTo("OPEN");
        assertThat(page.json().at("/feeLabel").asString()).isEqualTo("入门费 1 万元 + 净销售额的 3%");
        assertThat(page.json().at("/costTable/years/0/amount").decimalValue()).isEqualByComparingTo("40000");
        assertThat(page.json().at("/costTable/assumedYearlySales").asInt()).isEqualTo(1_000_000);
        assertThat(page.json().at("/scopeName").asString()).isEqualTo("湖北省");
        Answer own = http.get("/api/pool/ZL201821802376.4?sales=200000");
        assertThat(own.json().at("/costTable/years/1/amount").decimalValue()).isEqualByComparingTo("6000");

        Answer list = await(
                "/api/pool?type=UTILITY_MODEL&q=" + encode("止逆阀"),
                answer -> answer.json().at("/total").asLong() == 1);
        assertThat(list.json().at("/items/0/highlight").asString()).isEqualTo("=一种<em>止逆阀</em>&lt;b&gt;");
        assertThat(list.json().at("/facets/place/0/label").asString()).isEqualTo("武汉市");
        assertThat(list.json().at("/facets/feeMode/0/label").asString()).isEqualTo("入门费加提成");

        Answer csv = http.get("/api/pool/export.csv?q=" + encode("止逆阀"));
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text()).startsWith("\uFEFF").contains("\"ZL201821802376.4\",\"'=一种止逆阀<b>\"");
    }

    @Test
    void takesChecksAndLicencesInAnyOrder() {
        String number = "ZL201821637605.1";
        kafka.send(Messages.recorded("L-1", number));
        kafka.send(Messages.checked(number, "PASS", NOON));
        kafka.send(Messages.licensed("L-1", number));
        kafka.send(Messages.licensed("L-2", number));
        kafka.send(Messages.announced(number, 1, "CO2热泵干燥装置"));
        Answer page = await(
                "/api/pool/" + number,
                answer -> answer.status() == 200
                        && answer.json().at("/licences").asInt() == 2
                        && answer.json().at("/recordedLicences").asInt() == 1
                        && answer.json().at("/checks").size() == 1);
        assertThat(page.json().at("/checks/0/checkedAt").asString()).isEqualTo("2026-11-22T04:00:00Z");
        kafka.send(Messages.checked(number, "FAIL", NOON.plusSeconds(60)));
        await(
                "/api/pool/" + number,
                answer -> answer.json().at("/checks/0/outcome").asString().equals("FAIL"));
        kafka.send(Messages.checked(number, "PASS", NOON.plusSeconds(30)));
        kafka.send(Messages.licensed("L-3", number));
        Answer later = await(
                "/api/pool/" + number, answer -> answer.json().at("/licences").asInt() == 3);
        assertThat(later.json().at("/checks/0/outcome").asString()).isEqualTo("FAIL");
    }

    @Test
    void keepsThePageOfAWithdrawnPatentButNotInTheList() {
        String number = "ZL201821799651.1";
        kafka.send(Messages.announced(number, 1, "沥青混凝土蠕变回复实验装置"));
        kafka.send(Messages.withdrawn(number, 1));
        Answer page = await(
                "/api/pool/" + number,
                answer -> answer.status() == 200
                        && answer.json().at("/status").asString().equals("WITHDRAWN"));
        assertThat(page.json().at("/withdrawnOn").asString()).isEqualTo("2026-11-22");
        await("/api/pool?q=" + number, answer -> answer.json().at("/total").asLong() == 0);
        kafka.send(Messages.announced(number, 1, "迟到的重复公告"));
        kafka.send(Messages.announced(number, 2, "沥青混凝土恒温恒湿实验装置"));
        await("/api/pool?q=" + number, answer -> answer.json().at("/total").asLong() == 1);
        assertThat(http.get("/api/pool/" + number).json().at("/title").asString())
                .isEqualTo("沥青混凝土恒温恒湿实验装置");
    }

    @Test
    void offersAmendedTermsUntilTheLastDay() {
        String number = "ZL201821805001.3";
        kafka.send(Messages.amended(number, 2, "2028-12-31"));
        kafka.send(Messages.amended(number, 1, "2030-12-31"));
        kafka.send(Messages.announced(number, 1, "一种可调式护栏"));
        Answer page = await("/api/pool/" + number, answer -> answer.status() == 200);
        assertThat(page.json().at("/feeLabel").asString()).isEqualTo("免费");
        assertThat(page.json().at("/licenceEnd").asString()).isEqualTo("2028-12-31");
        await(
                "/api/pool?feeMode=FREE&q=" + number,
                answer -> answer.json().at("/total").asLong() == 1);

        kafka.send(Messages.expired(number, "2028-12-31"));
        await(
                "/api/pool/" + number,
                answer -> answer.json().at("/status").asString().equals("EXPIRED"));
        await("/api/pool?q=" + number, answer -> answer.json().at("/total").asLong() == 0);
    }

    @Test
    void saysWhatToDoAboutANumberThatIsNotThere() {
        Answer absent = http.get("/api/pool/ZL201410234381.X");
        assertThat(absent.status()).isEqualTo(404);
        assertThat(absent.code()).isEqualTo("patent-not-in-pool");
        assertThat(absent.json().at("/action").asString()).contains("检索");
        assertThat(http.get("/api/pool/ZL201410234381.1").code()).isEqualTo("not-a-patent-number");
        assertThat(http.get("/api/pool/ZL201410234381.X?sales=-1").code()).isEqualTo("sales-out-of-range");
        assertThat(http.get("/api/pool/ZL201410234381.X?sales=abc").status()).isEqualTo(400);
    }

    @Test
    void answersWhateverIsTyped() {
        for (String typed : new String[] {"*", "(a OR", "\"", "[x TO y}", "🙂", " ", "%%%"}) {
            assertThat(http.get("/api/pool?q=" + encode(typed)).status())
                    .as(typed)
                    .isEqualTo(200);
        }
        assertThat(http.get("/api/pool?sort=nonsense&kind=&type=XYZ").status()).isEqualTo(200);
        assertThat(http.get("/api/pool?page=0").status()).isIn(400, 422);
    }

    private Answer await(String path, Predicate<Answer> fits) {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> http.get(path), fits);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
