package cn.kaixu.bench.append;

import java.util.Map;

import javax.sql.DataSource;

import cn.kaixu.bench.load.BenchDatabase;
import cn.kaixu.platform.inbox.InboxConfiguration;
import cn.kaixu.platform.kafka.KafkaConfiguration;
import cn.kaixu.platform.relay.RelayConfiguration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** A service with the platform's own configuration, in this JVM, without HTTP and without a broker. */
public final class TallyService implements AutoCloseable {

    @SpringBootConfiguration
    @EnableAutoConfiguration(exclude = {KafkaConfiguration.class, RelayConfiguration.class, InboxConfiguration.class})
    @Import(Tally.class)
    static class Application {}

    private final BenchDatabase database;
    private final ConfigurableApplicationContext context;

    private TallyService(BenchDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /**
     * Starts it on a fresh database.
     *
     * @param additions further configuration classes
     */
    public static TallyService start(Class<?>... additions) {
        BenchDatabase database = BenchDatabase.create();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .sources(additions)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.application.name", "bench",
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.user(),
                        "spring.datasource.password", database.password(),
                        "spring.cloud.function.definition", "",
                        "spring.main.banner-mode", "off",
                        "management.endpoint.health.validate-group-membership", "false",
                        "logging.level.root", "warn"))
                .run();
        return new TallyService(database, context);
    }

    public BenchDatabase database() {
        return database;
    }

    public DataSource dataSource() {
        return context.getBean(DataSource.class);
    }

    public CommandGateway commands() {
        return context.getBean(CommandGateway.class);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
