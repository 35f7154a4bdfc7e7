package cn.kaixu.listing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Statistics from the file to the figure, on real servers. */
@ServiceTest
class FeeGuidanceIT {

    private static final String STATISTICS = "/api/declarations/fee-statistics";
    private static final String GUIDANCE = "/api/declarations/fee-guidance";
    private static final String OWNER = TestTokens.bearer("owner", "patentee", "org-a", "420100");
    private static final String MANAGER = TestTokens.bearer("manager-a", "manager", "hubei-ipo", "420000");
    private static final String AUDITOR = TestTokens.bearer("auditor-a", "auditor", "hubei-ipo", "420000");
    private static final Map<String, Object> INPUTS = Map.of("licensees", 4, "coefficient", 0.25, "industry", "C");

    private final TestHttp http;
    private final JdbcClient sql;

    @Autowired
    FeeGuidanceIT(TestHttp http, JdbcClient sql) {
        this.http = http;
        this.sql = sql;
    }

    @Test
    void givesAFigureOnlyOnceStatisticsOfTheIndustryAreInForce() {
        Answer before = guide();
        int inForce = before.json().at("/statistics/version").asInt();
        assertThat(before.json().at("/incomePreserving").decimalValue()).isEqualByComparingTo("0.25");
        assertThat(before.json().at("/methods/2/missing/0").asString()).contains("不作估算");
        assertThat(before.json().at("/yearlyFee").isNull()).isTrue();
        assertThat(before.json().at("/statistics/lines").findValuesAsString("source"))
                .allSatisfy(source -> assertThat(source).isNotBlank());
        assertThat(before.json().at("/ceilings/profitShare").asInt()).isEqualTo(40);

        Answer taken = upload(MANAGER, "时期,行业,指标,数值,来源\n2024,C,固定或可折算金额每件每年平均,12345.68,测试公告\n");
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        int version = taken.json().at("/version").asInt();
        assertThat(taken.json().at("/inForce").asBoolean()).isFalse();
        assertThat(guide().json().at("/statistics/version").asInt()).isEqualTo(inForce);

        String activation = STATISTICS + "/" + version + "/activation";
        Map<String, Object> stale = Map.of("basedOn", version, "reason", "核对无误");
        assertProblem(http.as(MANAGER).post(activation, stale), 409, "statistics-in-force-changed");
        Answer activated = http.as(MANAGER).post(activation, Map.of("basedOn", inForce, "reason", "核对无误"));
        assertThat(activated.json().at("/inForce").asBoolean())
                .as(activated.text())
                .isTrue();
        assertThat(activated.json().at("/activatedBy").asString()).isNotBlank();
        Answer after = guide();
        assertThat(after.json().at("/methods/2/yearlyFee").decimalValue()).isEqualByComparingTo("3086.42");
        assertThat(after.json().at("/yearlyFee/most").decimalValue()).isEqualByComparingTo("3086.42");

        Map<String, Object> back = Map.of("basedOn", version, "reason", "恢复");
        http.as(MANAGER).post(STATISTICS + "/" + inForce + "/activation", back);
        assertThat(guide().json().at("/statistics/version").asInt()).isEqualTo(inForce);
        assertThat(sql.sql("select count(*) from fee_statistics_activation where version in (?, ?)")
                        .params(inForce, version)
                        .query(Integer.class)
                        .single())
                .as("every act stays")
                .isEqualTo(3);
    }

    @Test
    void takesAFileWholeOrNotAtAll() {
        Answer refused = upload(MANAGER, """
                period,industry,measure,value,source
                2024,C,ROYALTY_MEAN_RATE,3.5,某公告
                今年,C,ROYALTY_MEAN_RATE,3.5,某公告
                2024,制造,ROYALTY_MEAN_RATE,约3,
                2024,C,平均提成费率,4,某公告
                2024,C,想当然,4,某公告
                """);
        assertProblem(refused, 422, "statistics-not-acceptable");
        assertThat(refused.json().at("/errors").findValuesAsString("rule"))
                .containsExactly(
                        "statistic-period-is-given",
                        "statistic-industry-is-known",
                        "statistic-value-is-a-number",
                        "statistic-source-is-given",
                        "statistic-is-once-per-file",
                        "statistic-measure-is-known");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("lines[3].period");
        assertProblem(upload(MANAGER, "period,industry\n2024,C\n"), 422, "statistics-not-acceptable");
        assertProblem(upload(MANAGER, "[]"), 422, "statistics-not-acceptable");
        assertProblem(upload(MANAGER, "[{]"), 422, "file-is-damaged");
    }

    @Test
    void readsJsonAndShowsEveryLineOfAVersion() {
        Answer taken = upload(MANAGER, """
                [{"period": "2024", "industry": "I", "measure": "ROYALTY_MEAN_RATE", "value": 4.25, "source": "某公告"}]
                """);
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        Answer lines = http.as(AUDITOR).get(taken.header("Location"));
        assertThat(lines.json().at("/lines/0/value").decimalValue()).isEqualByComparingTo("4.25");
        assertThat(lines.json().at("/lines/0/unit").asString()).isEqualTo("%");
        assertThat(http.as(AUDITOR).get(STATISTICS).json().findValuesAsString("title"))
                .contains("试验");
    }

    @Test
    void servesEveryoneWhatIsTheirs() {
        assertProblem(upload(OWNER, "x"), 403, "forbidden");
        assertProblem(upload(AUDITOR, "x"), 403, "forbidden");
        assertProblem(http.as(OWNER).get(STATISTICS), 403, "forbidden");
        assertProblem(http.as(MANAGER).post(GUIDANCE, INPUTS), 403, "forbidden");
        assertProblem(http.post(GUIDANCE, INPUTS), 401, "unauthenticated");
        assertProblem(http.as(AUDITOR).get(STATISTICS + "/999"), 404, "not-found");
        assertThat(http.as(OWNER).post(GUIDANCE, Map.of("coefficient", 1.5)).status())
                .isIn(400, 422);
    }

    private Answer guide() {
        Answer answer = http.as(OWNER).post(GUIDANCE, INPUTS);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private Answer upload(String who, String content) {
        return http.as(who)
                .upload(
                        STATISTICS,
                        "file",
                        "a.csv",
                        content.getBytes(StandardCharsets.UTF_8),
                        Map.of("title", "试验", "note", "仅供测试"));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
