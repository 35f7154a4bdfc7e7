package cn.kaixu.listing.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The same content sent again by the same organisation is the same batch, unless it is to be checked again. */
@ServiceTest
class SameFileIT {

    private static final int AT_ONCE = 6;

    private final String organisation = UUID.randomUUID().toString();
    private final byte[] table = "专利号,专利名称,专利权人\nZL201810881290.3,一种装置,武汉理工大学\n".getBytes(StandardCharsets.UTF_8);
    private final TestHttp http;
    private final JdbcClient sql;
    private final BatchDesk clerk;

    @Autowired
    SameFileIT(TestHttp http, JdbcClient sql) {
        this.http = http;
        this.sql = sql;
        this.clerk = desk("clerk", organisation);
    }

    @Test
    void isTheBatchThatIsThereWhoeverOfTheOrganisationSendsIt() {
        Answer first = clerk.send(table, false);
        assertThat(first.status()).as(first.text()).isEqualTo(202);
        clerk.await(id(first), "CHECKED");

        Answer second = desk("colleague", organisation).send(table, false);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.header("Location")).isEqualTo("/api/batches/" + id(first));
        assertThat(second.json().at("/state").asString()).isEqualTo("CHECKED");
        assertThat(desk("stranger", UUID.randomUUID().toString())
                        .send(table, false)
                        .status())
                .isEqualTo(202);
    }

    @Test
    void isCheckedAgainOnRequest() {
        String first = id(clerk.send(table, false));
        clerk.await(first, "CHECKED");

        Answer again = clerk.send(table, true);
        assertThat(again.status()).isEqualTo(202);
        assertThat(id(again)).isNotEqualTo(first);
    }

    @Test
    void isNewAfterTheFirstWasGivenUp() {
        String first = id(clerk.send(table, false));
        clerk.await(first, "CHECKED");
        assertThat(clerk.http().delete("/api/batches/" + first).status()).isEqualTo(204);

        Answer next = clerk.send(table, false);
        assertThat(next.status()).isEqualTo(202);
        assertThat(id(next)).isNotEqualTo(first);
    }

    @Test
    void isNewAfterTheFirstCouldNotBeRead() {
        byte[] unreadable = "甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8);
        String first = id(clerk.send(unreadable, false));
        clerk.await(first, "FAILED");
        assertThat(id(clerk.send(unreadable, false))).isNotEqualTo(first);
    }

    @Test
    void isOneBatchWhenManySendItAtOnce() {
        List<CompletableFuture<Answer>> sent = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> desk("clerk-" + number, organisation).send(table, false)))
                .toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(SameFileIT::id).containsOnly(id(answers.getFirst()));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(202);
        assertThat(sql.sql("select count(*) from batch where organisation_id = ?")
                        .param(organisation)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private BatchDesk desk(String person, String of) {
        return new BatchDesk(http, TestTokens.bearer(person + "-" + of, "institution-clerk", of, "420100"));
    }

    private static String id(Answer answer) {
        return answer.json().at("/id").asString();
    }
}
