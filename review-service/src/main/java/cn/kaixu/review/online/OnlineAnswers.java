package cn.kaixu.review.online;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.online.OnlineAnswer.Reason;
import cn.kaixu.review.register.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the online register said, kept with the time of knowledge, so that checks never wait for it. */
@Component
public class OnlineAnswers {

    private final OnlineRegister register;
    private final OnlineSettings settings;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    OnlineAnswers(OnlineRegister register, OnlineSettings settings, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.register = register;
        this.settings = settings;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public boolean isConfigured() {
        return register.isConfigured();
    }

    /** What is known without asking. */
    public OnlineKnowledge known(PatentNumber patent) {
        if (!register.isConfigured()) {
            return OnlineKnowledge.none(patent, register.name(), Reason.NOT_CONFIGURED);
        }
        return jdbc.sql("select * from online_answer where patent_number = ?")
                .param(patent.value())
                .query((row, number) -> knowledge(patent, row))
                .optional()
                .orElseGet(() -> OnlineKnowledge.none(patent, register.name(), Reason.NOT_ASKED));
    }

    /**
     * Asks now and keeps what came of it.
     *
     * @return whether the register was asked; when it is not to be troubled just now, nothing is kept
     */
    public boolean renew(PatentNumber patent) {
        OnlineAnswer answer = register.ask(patent);
        if (answer.reason().wasAsked()) {
            keep(patent, answer);
        }
        return answer.reason().wasAsked();
    }

    /** Asks now because an officer wants to know; refuses when nobody can be asked. */
    public void demand(PatentNumber patent) {
        if (!register.isConfigured()) {
            throw new Refused(OnlineRefusal.ONLINE_REGISTER_NOT_CONFIGURED);
        }
        if (!renew(patent)) {
            throw new Refused(OnlineRefusal.ONLINE_REGISTER_BUSY);
        }
    }

    private void keep(PatentNumber patent, OnlineAnswer answer) {
        boolean knowledge = answer.reason().isKnowledge();
        jdbc.sql("""
                insert into online_answer as a (patent_number, reason, tried_at, known_reason, known_at, entry)
                values (:patent, :reason, :now, :known, :knownAt, :entry::jsonb)
                on conflict (patent_number) do update set reason = excluded.reason, tried_at = excluded.tried_at,
                    known_reason = coalesce(excluded.known_reason, a.known_reason),
                    known_at = coalesce(excluded.known_at, a.known_at),
                    entry = case when excluded.known_at is null then a.entry else excluded.entry end""")
                .param("patent", patent.value())
                .param("reason", answer.reason().name())
                .param("now", now())
                .param("known", knowledge ? answer.reason().name() : null)
                .param("knownAt", knowledge ? now() : null)
                .param("entry", answer.entry() == null ? null : json.writeValueAsString(answer.entry()))
                .update();
    }

    private OnlineKnowledge knowledge(PatentNumber patent, ResultSet row) throws SQLException {
        Instant knownAt = instant(row, "known_at");
        boolean counts = knownAt != null && knownAt.plus(settings.valid()).isAfter(clock.instant());
        String last = row.getString(counts ? "known_reason" : "reason");
        Reason reason = Reason.valueOf(last);
        String entry = row.getString("entry");
        return new OnlineKnowledge(
                patent,
                register.name(),
                reason.isKnowledge() && !counts ? Reason.NOT_ASKED : reason,
                reason.isKnowledge() && !counts ? "上次查询的结果已过期" : reason.chinese(),
                knownAt,
                instant(row, "tried_at"),
                entry == null ? null : json.readValue(entry, RegisterEntry.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
