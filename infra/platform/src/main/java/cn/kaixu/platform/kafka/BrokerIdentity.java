package cn.kaixu.platform.kafka;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers, beside the events, which Kafka cluster they were published to. */
final class BrokerIdentity {

    private final JdbcClient jdbc;

    BrokerIdentity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> remembered() {
        return jdbc.sql("select cluster_id from broker_identity")
                .query(String.class)
                .optional();
    }

    void remember(String clusterId) {
        jdbc.sql("""
                insert into broker_identity (cluster_id, since) values (?, now())
                on conflict (only_row) do update set cluster_id = excluded.cluster_id, since = excluded.since
                """).param(clusterId).update();
    }
}
