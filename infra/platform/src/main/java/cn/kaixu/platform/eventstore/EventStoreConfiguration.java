package cn.kaixu.platform.eventstore;

import java.util.List;

import javax.sql.DataSource;

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
    WakingMessageSource wakingMessageSource(GroupCommitEventStorageEngine engine) {
        return new WakingMessageSource(engine);
    }

    @Bean
    WakingEventStore eventStore(GroupCommitEventStorageEngine engine, WakingMessageSource source) {
        return WakingEventStore.over(engine, source);
    }

    /** Callers hold pool connections while they wait for the appender, so it must never need one itself. */
    private static DataSource outsideThePool(DataSource pool) {
        return DataSourceBuilder.derivedFrom(pool)
                .type(SimpleDriverDataSource.class)
                .build();
    }
}
