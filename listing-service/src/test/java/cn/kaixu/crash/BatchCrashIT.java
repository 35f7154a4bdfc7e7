package cn.kaixu.crash;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import cn.kaixu.listing.batch.BatchState;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.listing.batch.receipt.PrintedReceipt;
import cn.kaixu.platform.test.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One batch, killed at fifty moments spread over upload, dry run and commit; each process is let one step further and then
 * a random time. In the end every row has one verdict, and every row that went out one event.
 */
class BatchCrashIT {

    private static final Logger LOG = LoggerFactory.getLogger(BatchCrashIT.class);
    private static final int KILLS = 50;
    private static final int KILLS_SENDING = 5;
    private static final int KILLS_CHECKING = 18;
    /** Steps of the dry run. */
    private static final int CHECKS = BatchTable.ROWS / BatchProcess.STEP;

    private static final int LONGEST_AFTERWARDS = 20;

    private final TestPostgres server = TestPostgres.server();
    private final String url = server.create("batch_crash");
    private final BatchTrace trace =
            new BatchTrace(JdbcClient.create(new DriverManagerDataSource(url, server.user(), server.password())));
    private final BatchTable table = new BatchTable();

    @Test
    void judgesEveryRowAndDeclaresItOnceHoweverOftenItIsKilled() throws Exception {
        long seed = Long.getLong("kaixu.crash.seed", System.nanoTime());
        LOG.info("killing by seed {} (again with -Dkaixu.crash.seed={})", seed, seed);
        String upload = prepare();

        killFiftyTimes(upload, new Random(seed));
        MortalProcess last = begin(upload);
        last.await(() -> trace.isIn(BatchState.COMMITTED)
                && trace.registered() == table.declared().size());
        last.killAfter(0);

        assertThat(trace.outcomes(trace.batch())).isEqualTo(table.outcomes(RowOutcome.SUBMITTED));
        assertThat(trace.declarations()).isEqualTo(table.declared());
        assertThat(trace.events())
                .containsExactlyInAnyOrderElementsOf(table.declared().values());
        assertNothingIsLeftOver();
        assertReceiptIsCompleteAndTheSameForTheSameFile(upload);
        assertThat(trace.events()).hasSameSizeAs(table.declared().values());
    }

    private String prepare() {
        Flyway.configure()
                .dataSource(url, server.user(), server.password())
                .locations("classpath:db/platform", "classpath:db/migration")
                .load()
                .migrate();
        try (ConfigurableApplicationContext service = start()) {
            return new Clerk(service).announce(table.content(), false);
        }
    }

    private void killFiftyTimes(String upload, Random random) throws Exception {
        Map<String, Integer> kills = new TreeMap<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            long target = Math.max(trace.steps() + 1, target(kill, random));
            MortalProcess process = begin(upload);
            process.await(() -> trace.steps() >= target || trace.isIn(BatchState.COMMITTED));
            process.killAfter(random.nextInt(LONGEST_AFTERWARDS));
            kills.merge(trace.states().toString(), 1, Integer::sum);
            assertThat(trace.isIn(BatchState.COMMITTED))
                    .as("kill %d of %d comes too late: %s", kill, KILLS, kills)
                    .isFalse();
        }
        LOG.info("killed while the batch was {}", kills);
        assertThat(kills).containsKeys("[]", "[CHECKING]", "[COMMITTING]");
    }

    private long target(int kill, Random random) {
        if (kill <= KILLS_SENDING) {
            return part(pieces(), kill, KILLS_SENDING, random);
        }
        if (kill <= KILLS_SENDING + KILLS_CHECKING) {
            return pieces() + part(CHECKS, kill - KILLS_SENDING, KILLS_CHECKING, random);
        }
        int before = KILLS_SENDING + KILLS_CHECKING;
        return pieces() + CHECKS + part(table.declared().size(), kill - before, KILLS - before, random);
    }

    /** A place somewhere between this kill's share of the whole and the one before. */
    private static long part(long whole, int kill, int kills, Random random) {
        return Math.round(whole * (kill - random.nextDouble()) / (kills + 1));
    }

    private long pieces() {
        return Math.ceilDiv(table.content().length, Clerk.PIECE);
    }

    private void assertNothingIsLeftOver() {
        assertThat(trace.states()).containsExactly(BatchState.COMMITTED.name());
        assertThat(trace.contactSubjects()).doesNotHaveDuplicates().hasSize(BatchTable.CONTACTS);
        assertThat(trace.vaultSubjects())
                .as("the contacts and the file of the batch, no piece of the upload")
                .doesNotHaveDuplicates()
                .hasSize(BatchTable.CONTACTS + 1)
                .containsAll(trace.contactSubjects());
        assertThat(trace.piecesLeft()).isZero();
    }

    private void assertReceiptIsCompleteAndTheSameForTheSameFile(String upload) {
        try (ConfigurableApplicationContext service = start()) {
            Clerk clerk = new Clerk(service);
            String batch = clerk.send(upload, table.content());
            JsonNode receipt = PrintedReceipt.of(service, batch, Clerk.ORGANISATION);
            assertThat(receipt.at("/sha256").asString()).isEqualTo(Clerk.sha256(table.content()));
            assertThat(receipt.at("/rows").valueStream())
                    .extracting(row ->
                            row.at("/row").asInt() + " " + row.at("/outcome").asString())
                    .containsExactlyElementsOf(table.outcomes(RowOutcome.SUBMITTED).entrySet().stream()
                            .map(row -> row.getKey() + " " + row.getValue())
                            .toList());
            assertThat(PrintedReceipt.of(service, clerk.send(upload, table.content()), Clerk.ORGANISATION))
                    .isEqualTo(receipt);

            assertThat(clerk.send(clerk.announce(table.content(), false), table.content()))
                    .as("sent once more")
                    .isEqualTo(batch);

            String again = clerk.send(clerk.announce(table.content(), true), table.content());
            clerk.awaitVerdicts(again);
            assertThat(trace.outcomes(again)).isEqualTo(table.outcomes(RowOutcome.UNCHANGED));
        }
    }

    private MortalProcess begin(String upload) throws IOException {
        return MortalProcess.begin(trace, url, server.user(), server.password(), upload);
    }

    private ConfigurableApplicationContext start() {
        return BatchProcess.start(url, server.user(), server.password());
    }
}
