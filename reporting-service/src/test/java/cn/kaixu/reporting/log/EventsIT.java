package cn.kaixu.reporting.log;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import cn.kaixu.reporting.Scheme;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class EventsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String AUDITOR = TestTokens.bearer("auditor-a", Roles.AUDITOR, "hubei-ipo", "420000");

    @Autowired
    private TestHttp http;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private LogQueries log;

    @Autowired
    private JdbcClient sql;

    private Answer events(String bearer, String spelling) {
        return http.as(bearer).get("/api/events?patentNumber=" + spelling);
    }

    private void awaitEvents(PatentNumber patent, int number) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(events(AUDITOR, patent.value())
                                .json()
                                .path("total")
                                .asInt())
                        .isEqualTo(number));
    }

    @Test
    void tellsAPatentsStoryFromDeclarationToRecordal() {
        PatentNumber patent = Scheme.patent(101);
        String announcement = kafka.send(Scheme.announced(patent, 1, "420100", DAY, Scheme.WHUT));
        kafka.send(
                Scheme.licensed("l-101", patent, DAY, DAY.plusYears(1)),
                Map.of(
                        "actor",
                        "firm-a",
                        "actorroles",
                        "firm",
                        "actororganisation",
                        "demo-firm-a",
                        "causationid",
                        "x"));
        kafka.send(Scheme.recorded("l-101", patent, DAY));
        awaitEvents(patent, 3);

        var items = events(AUDITOR, patent.compact()).json().path("items");

        assertThat(items.findValuesAsString("title")).contains("声明公告", "许可生效", "许可备案完成");
        assertThat(items.findValuesAsString("messageId")).contains(announcement);
        assertThat(items.toString()).contains("\"actor\":\"firm-a\"", "\"actorOrganisation\":\"demo-firm-a\"");
        assertThat(items.findValuesAsString("licenceId")).containsOnly("l-101");
    }

    @Test
    void aRepeatedMessageIsLoggedOnce() {
        PatentNumber patent = Scheme.patent(102);
        var message = Scheme.announced(patent, 1, "420100", DAY, Scheme.WHUT);
        for (int i = 0; i < 3; i++) {
            kafka.send(message, Map.of("ce_id", "m-102"));
        }
        kafka.send(Scheme.withdrawn(patent, 1, DAY));

        awaitEvents(patent, 2);
        assertThat(sql.sql("select count(*) from message_log where message_id = 'm-102'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Nested
    class Reading {

        @Test
        void isForTheSubmittingOrganisationToo() {
            PatentNumber patent = Scheme.patent(103);
            kafka.send(Scheme.announced(patent, 1, "420100", DAY, Scheme.WHUT));
            awaitEvents(patent, 1);

            String owner = TestTokens.bearer("wuhan-clerk", Roles.BUREAU_CLERK, "wuhan-ipo", "420100");
            String stranger = TestTokens.bearer("yichang-clerk", Roles.BUREAU_CLERK, "yichang-ipo", "420500");
            assertThat(events(owner, patent.value()).json().path("total").asInt())
                    .isEqualTo(1);
            assertThat(events(stranger, patent.value()).status()).isEqualTo(404);
        }

        @Test
        void isNotForFirmsOrStrangers() {
            String firm = TestTokens.bearer("firm-a", Roles.FIRM, "demo-firm-a", "420100");
            assertThat(events(firm, Scheme.patent(1).value()).status()).isEqualTo(403);
            assertThat(http.get("/api/events?patentNumber=" + Scheme.patent(1)).status())
                    .isEqualTo(401);
        }

        @Test
        void refusesWhatIsNoPatentNumber() {
            Answer answer = events(AUDITOR, "ZL201410234381.0");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("patent-number-unreadable");
        }
    }

    @Test
    void theChainHoldsFromTheBeginning() {
        PatentNumber patent = Scheme.patent(104);
        kafka.send(Scheme.announced(patent, 1, "420100", DAY, Scheme.WHUT));
        awaitEvents(patent, 1);

        byte[] hash = ChainHash.start();
        long position = 0;
        List<LogEntry> entries = log.after(0, 10_000);
        for (LogEntry entry : entries) {
            hash = ChainHash.of(hash, entry.message());
            assertThat(entry.position()).isEqualTo(++position);
            assertThat(Arrays.equals(hash, entry.hash()))
                    .as("hash at %d", position)
                    .isTrue();
        }
        assertThat(log.position()).isGreaterThanOrEqualTo(position);
    }

    @Test
    void theDatabaseItselfRefusesChanges() {
        assertThatThrownBy(() -> sql.sql("update message_log set type = 'x'").update())
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> sql.sql("delete from message_log").update()).hasMessageContaining("only added to");
        assertThatThrownBy(() -> sql.sql("truncate message_log").update()).hasMessageContaining("only added to");
    }
}
