package cn.kaixu.matching.pool;

import cn.kaixu.contract.kernel.PatentNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the newest amendment of each round, whether or not its announcement has arrived. */
@Component
public class AmendmentStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PoolStore pool;

    AmendmentStore(JdbcClient jdbc, JsonMapper json, PoolStore pool) {
        this.jdbc = jdbc;
        this.json = json;
        this.pool = pool;
    }

    /** Lays other terms over a round's; an older amendment than the one known changes nothing. */
    @Transactional
    public void amend(String declarationId, int round, int amendment, PatentNumber patent, AmendedTerms terms) {
        jdbc.sql("""
                insert into pool_amendment as a (declaration_id, round, amendment, changes) values (?, ?, ?, ?::jsonb)
                on conflict (declaration_id, round) do update
                set amendment = excluded.amendment, changes = excluded.changes
                where excluded.amendment > a.amendment""")
                .params(declarationId, round, amendment, json.writeValueAsString(terms))
                .update();
        pool.touch(declarationId, round, patent);
    }
}
