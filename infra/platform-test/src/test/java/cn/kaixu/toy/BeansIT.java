package cn.kaixu.toy;

import java.util.Map;

import cn.kaixu.platform.eventstore.GroupCommitEventStorageEngine;
import cn.kaixu.platform.eventstore.WakingEventStore;
import cn.kaixu.platform.test.ServiceTest;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** None of the silent fall-backs of auto-configuration is in use. */
@ServiceTest
class BeansIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Configuration axon;

    @Test
    void storesEventsInOurStore() {
        assertThat(context.getBean(EventStore.class)).isInstanceOf(WakingEventStore.class);
        assertThat(axon.eventStore()).isInstanceOf(WakingEventStore.class);
        assertThat(axon.eventBus()).isSameAs(axon.eventStore());
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(GroupCommitEventStorageEngine.class);
    }

    @Test
    void keepsTokensInTheDatabaseAndNoSagas() {
        assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBeansOfType(SagaStore.class)).isEmpty();
    }

    @Test
    void writesJson() {
        assertThat(context.getBeansOfType(Serializer.class).values())
                .hasSize(3)
                .allMatch(Jackson3Serializer.class::isInstance);
        assertThat(axon.eventSerializer()).isInstanceOf(Jackson3Serializer.class);
        assertThat(axon.messageSerializer()).isInstanceOf(Jackson3Serializer.class);
    }

    @Test
    void takesCommandsOnceAndKeepsAggregatesInMemory() {
        assertThat(context.getBean(CommandBus.class).getClass().getSimpleName()).isEqualTo("OnceOnlyCommandBus");
        assertThat(axon.commandBus()).isSameAs(context.getBean(CommandBus.class));
        assertThat(context.getBean(Cache.class).getClass().getSimpleName()).isEqualTo("BoundedAggregateCache");
        assertThat(axon.repository(Room.class)).isInstanceOf(CachingEventSourcingRepository.class);
    }

    @Test
    void streamsEveryProcessor() {
        Map<String, EventProcessor> processors =
                axon.eventProcessingConfiguration().eventProcessors();
        assertThat(processors).containsOnlyKeys("toy-service.relay", BookingProjection.GROUP);
        assertThat(processors.values()).allMatch(PooledStreamingEventProcessor.class::isInstance);
    }
}
