package cn.kaixu.review.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.config.ReviewProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The claims in force. One that was not released in time lapses by itself. */
@Component
public class Claims {

    private static final DateTimeFormatter CHINESE_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ChinaDates.ZONE);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration lasts;

    Claims(JdbcClient jdbc, Clock clock, ReviewProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.lasts = properties.claimLasts();
    }

    /**
     * Takes a case, or takes it for longer.
     *
     * @throws Refused while a colleague has it
     */
    @Transactional
    public Claim claim(String caseId, String subject, String account) {
        jdbc.sql("""
                insert into case_claim as c (case_id, subject, account, claimed_at) values (:case, :subject, :account, :now)
                on conflict (case_id) do update
                set subject = excluded.subject, account = excluded.account, claimed_at = excluded.claimed_at
                where c.subject = excluded.subject or c.claimed_at <= :lapsed""")
                .param("case", caseId)
                .param("subject", subject)
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("lapsed", lapsed())
                .update();
        requireFree(caseId, subject);
        return find(caseId).orElseThrow();
    }

    /** Gives one's own case back; somebody else's stays as it is. */
    public void release(String caseId, String subject) {
        jdbc.sql("delete from case_claim where case_id = ? and subject = ?")
                .params(caseId, subject)
                .update();
    }

    /** Refuses to work on what a colleague has claimed; what nobody has claimed is free to anyone. */
    public void requireFree(String caseId, String subject) {
        find(caseId).filter(claim -> !claim.isOf(subject)).ifPresent(claim -> {
            throw new Refused(DocketRefusal.CASE_CLAIMED, claim.account(), CHINESE_TIME.format(claim.until()));
        });
    }

    public Optional<Claim> find(String caseId) {
        return jdbc.sql("select * from case_claim where case_id = ? and claimed_at > ?")
                .params(caseId, lapsed())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The claims on these cases, by case. */
    public Map<String, Claim> on(Collection<String> caseIds) {
        return jdbc
                .sql("select * from case_claim where case_id = any(?) and claimed_at > ?")
                .params(caseIds.toArray(String[]::new), lapsed())
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Claim::caseId, Function.identity()));
    }

    /** Claims made up to then have lapsed. */
    public Instant lapsedBefore() {
        return clock.instant().minus(lasts);
    }

    private OffsetDateTime lapsed() {
        return lapsedBefore().atOffset(ZoneOffset.UTC);
    }

    private Claim read(ResultSet row) throws SQLException {
        Instant since = row.getObject("claimed_at", OffsetDateTime.class).toInstant();
        return new Claim(
                row.getString("case_id"), row.getString("subject"), row.getString("account"), since, since.plus(lasts));
    }
}
