package cn.kaixu.matching.pool;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes which announced patents are suspended; the word of the later moment stands, whichever arrives first. */
@Component
public class SuspensionStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PoolStore pool;

    SuspensionStore(JdbcClient jdbc, JsonMapper json, PoolStore pool) {
        this.jdbc = jdbc;
        this.json = json;
        this.pool = pool;
    }

    /** Closes a round to new licences; again for new reasons, with the first moment kept. */
    @Transactional
    public void suspend(String declarationId, int round, PatentNumber patent, List<String> reasons, Instant at) {
        put(declarationId, round, true, reasons, at);
        pool.touch(declarationId, round, patent);
    }

    /** Opens it again. */
    @Transactional
    public void reinstate(String declarationId, int round, PatentNumber patent, Instant at) {
        put(declarationId, round, false, List.of(), at);
        pool.touch(declarationId, round, patent);
    }

    private void put(String declarationId, int round, boolean suspended, List<String> reasons, Instant at) {
        jdbc.sql("""
                insert into pool_suspension as s (declaration_id, round, changed_at, suspended, since, reasons)
                values (:declaration, :round, :at, :suspended, :at, :reasons::jsonb)
                on conflict (declaration_id, round) do update
                set changed_at = excluded.changed_at, suspended = excluded.suspended, reasons = excluded.reasons,
                    since = case when s.suspended and excluded.suspended then s.since else excluded.since end
                where excluded.changed_at >= s.changed_at""")
                .param("declaration", declarationId)
                .param("round", round)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("suspended", suspended)
                .param("reasons", json.writeValueAsString(reasons))
                .update();
    }
}
