package cn.kaixu.platform.axon;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import cn.kaixu.platform.eventstore.EventStoreConfiguration;
import cn.kaixu.platform.eventstore.WakingMessageSource;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Commands and their surroundings, bean by bean. Nothing is left to Axon's own auto-configuration, which on this
 * Spring Boot falls back without a word to a store that stores nothing.
 */
@AutoConfiguration(
        after = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class},
        before = EventStoreConfiguration.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration"
        })
@EnableConfigurationProperties(AxonProperties.class)
public class AxonConfiguration {

    private static final Duration CLAIM = Duration.ofSeconds(10);

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        TokenSchema schema = TokenSchema.builder()
                .setTokenTable("processor_token")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .setOwnerColumn("owner")
                .build();
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(schema)
                .serializer(serializer)
                .contentType(byte[].class)
                .claimTimeout(CLAIM)
                .build();
    }

    @Bean
    CorrelationDataProvider provenanceHandover() {
        return new ProvenanceHandover();
    }

    @Bean(AggregateCaching.CACHE)
    Cache aggregateCache(AxonProperties properties) {
        return new BoundedAggregateCache(properties.cachedAggregates());
    }

    @Bean
    static AggregateCaching aggregateCaching() {
        return new AggregateCaching();
    }

    /** No transaction around commands: appending is their only write, and the store has its own. */
    @Bean
    CommandBus commandBus(Configuration configuration, DuplicateCommandHandlerResolver duplicates) {
        CommandBus bus = OnceOnlyCommandBus.of(SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .duplicateCommandHandlerResolver(duplicates)
                .messageMonitor(configuration.messageMonitor(CommandBus.class, "commandBus")));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        return bus;
    }

    @Bean
    ConflictRetry conflictRetry() {
        return new ConflictRetry();
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus, ConflictRetry conflictRetry) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .dispatchInterceptors(List.of(new CommandOrigin()))
                .retryScheduler(conflictRetry)
                .build();
    }

    @Bean
    ConfigurerModule processors(
            ObjectProvider<WakingMessageSource> source,
            ObjectProvider<MeterRegistry> meters,
            AxonProperties properties) {
        return new Processors(source, meters, properties.batchSize());
    }

    @Bean
    StalledProcessors stalledProcessors(ObjectProvider<Configuration> configuration) {
        return new StalledProcessors(configuration::getObject);
    }

    @Bean
    ProcessorsEndpoint processorsEndpoint(ObjectProvider<Configuration> configuration) {
        return new ProcessorsEndpoint(configuration::getObject);
    }

    @Bean
    ReadYourWrites readYourWrites(
            ObjectProvider<Configuration> configuration, WakingMessageSource source, AxonProperties properties) {
        return new ViewsOfThisService(configuration::getObject, source, properties.viewPatience());
    }
}
