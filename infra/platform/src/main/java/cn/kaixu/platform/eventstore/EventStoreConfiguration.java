package cn.kaixu.platform.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Properties;

import javax.sql.DataSource;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Defines the event store of a service that has a database. */
@AutoConfiguration(
        after = DataSourceAutoConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties(EventStoreProperties.class)
public class EventStoreConfiguration {

    /** A connection that died in silence is given up after a while, and what it carried is sent again. */
    private static final Map<String, String> APPENDER_CONNECTION = Map.of(
            "ApplicationName", "kaixu-event-appender",
            "connectTimeout", "5",
            "socketTimeout", "20",
            "tcpKeepAlive", "true");

    @Bean
    GroupCommitEventStorageEngine eventStorageEngine(
            DataSource dataSource,
            @Qualifier("eventSerializer") Serializer serializer,
            ObjectProvider<EventUpcaster> upcasters,
            EventStoreProperties properties) {
        List<EventUpcaster> ordered = upcasters.orderedStream().toList();
        return new GroupCommitEventStorageEngine(
                dataSource, outsideThePool(dataSource), serializer, new EventUpcasterChain(ordered), properties);
    }

    @Bean
    UpcomingStreams upcomingStreams(GroupCommitEventStorageEngine engine) {
        return engine.upcoming();
    }

    @Bean
    WakingMessageSource wakingMessageSource(GroupCommitEventStorageEngine engine) {
        return new WakingMessageSource(engine);
    }

    @Bean
    WakingEventStore eventStore(GroupCommitEventStorageEngine engine, WakingMessageSource source) {
        return WakingEventStore.over(engine, source);
    }

    @Bean
    MeterBinder eventStoreMeters(GroupCommitEventStorageEngine engine) {
        return registry -> Gauge.builder(
                        "kaixu.event.store.waiting", engine, GroupCommitEventStorageEngine::waitingAppends)
                .description("Appends that wait for the appender")
                .register(registry);
    }

    /** Callers hold pool connections while they wait for the appender, so it must never need one itself. */
    private static DataSource outsideThePool(DataSource pool) {
        SimpleDriverDataSource own = DataSourceBuilder.derivedFrom(pool)
                .type(SimpleDriverDataSource.class)
                .build();
        Properties properties = new Properties();
        properties.putAll(APPENDER_CONNECTION);
        own.setConnectionProperties(properties);
        return own;
    }
}
