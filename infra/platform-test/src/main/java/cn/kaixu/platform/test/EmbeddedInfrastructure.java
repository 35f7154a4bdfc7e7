package cn.kaixu.platform.test;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives an application context real PostgreSQL and Kafka. The servers are shared by the JVM; each context gets a
 * database and topic names of its own, so contexts never see each other's facts.
 */
public final class EmbeddedInfrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Property by which a test names a broker of its own, one it may stop or replace. */
    public static final String OWN_BROKERS = "kaixu.test.brokers";

    private static final AtomicInteger CONTEXTS = new AtomicInteger();
    private static final String VAULT_KEY = "a2FpeHUtdGVzdC12YXVsdC1rZXktMzItYnl0ZXMhISE=";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        CompletableFuture<String> brokers = CompletableFuture.supplyAsync(() -> brokersOf(context.getEnvironment()));
        int number = CONTEXTS.incrementAndGet();
        String application = context.getEnvironment().getProperty("spring.application.name", "test");
        String database = application.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + "_" + number;
        TestPostgres postgres = TestPostgres.server();
        Map<String, Object> properties = Map.of(
                "spring.datasource.url", postgres.create(database),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password(),
                "spring.datasource.hikari.maximum-pool-size", "12",
                "spring.cloud.stream.kafka.binder.brokers", brokers.join(),
                "kaixu.kafka.topic-prefix", "t" + HexFormat.of().toHexDigits((byte) number) + ".",
                "kaixu.vault.key", VAULT_KEY);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("embedded", properties));
    }

    private static String brokersOf(Environment environment) {
        String own = environment.getProperty(OWN_BROKERS);
        return own == null ? TestKafka.brokers() : own;
    }
}
