package cn.kaixu.platform.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Remembers keyed requests and their answers. */
final class IdempotentAnswers {

    /**
     * A request without an answer for so long died with its process or lost its database, and may be taken up again.
     * Should it live after all, nothing is done twice: what it does carries identifiers derived from the request.
     */
    private static final Duration GIVEN_UP = Duration.ofSeconds(20);

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int CLAIMS_A_PURGE = 500;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();
    private final AtomicInteger claims = new AtomicInteger();

    IdempotentAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the key for this request; says what is known of it when it is taken already. */
    Claim claim(RequestKey key, byte[] hash) {
        if (claims.incrementAndGet() % CLAIMS_A_PURGE == 0) {
            purge();
        }
        if (begin(key, hash)) {
            return new Claim.Won();
        }
        return find(key).map(known -> compare(key, known, hash)).orElseGet(() -> claim(key, hash));
    }

    private Claim compare(RequestKey key, Known known, byte[] hash) {
        if (!Arrays.equals(known.hash, hash)) {
            return new Claim.UsedOtherwise();
        }
        if (known.answer.isPresent()) {
            return new Claim.Answered(known.answer.get());
        }
        boolean abandoned = known.startedAt.isBefore(clock.instant().minus(GIVEN_UP));
        return abandoned && takeOver(key, known.startedAt) ? new Claim.Won() : new Claim.Running();
    }

    private boolean begin(RequestKey key, byte[] hash) {
        return jdbc.sql("""
                        insert into idempotent_request (actor, request_key, request_hash, started_at)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(key.actor(), key.key(), hash, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private boolean takeOver(RequestKey key, Instant startedAt) {
        return jdbc.sql("""
                        update idempotent_request set started_at = ?
                        where actor = ? and request_key = ? and status is null and started_at = ?
                        """)
                        .params(Timestamp.from(clock.instant()), key.actor(), key.key(), Timestamp.from(startedAt))
                        .update()
                == 1;
    }

    private Optional<Known> find(RequestKey key) {
        return jdbc.sql("select * from idempotent_request where actor = ? and request_key = ?")
                .params(key.actor(), key.key())
                .query((row, number) -> read(row))
                .optional();
    }

    private Known read(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        Optional<StoredAnswer> answer = row.wasNull()
                ? Optional.empty()
                : Optional.of(new StoredAnswer(
                        status, json.readValue(row.getString("headers"), TEXTS), row.getBytes("body")));
        return new Known(
                row.getBytes("request_hash"), row.getTimestamp("started_at").toInstant(), answer);
    }

    void keep(RequestKey key, StoredAnswer answer) {
        jdbc.sql("""
                update idempotent_request set status = ?, headers = ?, body = ?
                where actor = ? and request_key = ?
                """)
                .params(
                        answer.status(),
                        json.writeValueAsString(answer.headers()),
                        answer.body(),
                        key.actor(),
                        key.key())
                .update();
    }

    void release(RequestKey key) {
        jdbc.sql("delete from idempotent_request where actor = ? and request_key = ? and status is null")
                .params(key.actor(), key.key())
                .update();
    }

    private void purge() {
        jdbc.sql("delete from idempotent_request where started_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /** What became of the attempt to take a key. */
    sealed interface Claim {

        /** The key was free: answer the request. */
        record Won() implements Claim {}

        /** The same request was answered before. */
        record Answered(StoredAnswer answer) implements Claim {}

        /** The same request is being answered. */
        record Running() implements Claim {}

        /** The key belongs to another request. */
        record UsedOtherwise() implements Claim {}
    }

    private static final class Known {

        private final byte[] hash;
        private final Instant startedAt;
        private final Optional<StoredAnswer> answer;

        private Known(byte[] hash, Instant startedAt, Optional<StoredAnswer> answer) {
            this.hash = hash;
            this.startedAt = startedAt;
            this.answer = answer;
        }
    }
}
