package cn.kaixu.platform.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

import javax.sql.DataSource;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Situations of the event store. */
final class Events {

    static final EventStoreProperties DEFAULTS = new EventStoreProperties(4096, 256, Duration.ofSeconds(30), "SHA-256");

    private Events() {}

    static DomainEventMessage<Noted> noted(String stream, long sequenceNumber) {
        return new GenericDomainEventMessage<>(
                "Note", stream, sequenceNumber, new Noted("entry " + sequenceNumber + " of " + stream));
    }

    static List<DomainEventMessage<Noted>> noted(String stream, long from, int count) {
        return LongStream.range(from, from + count)
                .mapToObj(sequenceNumber -> noted(stream, sequenceNumber))
                .toList();
    }

    static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    static GroupCommitEventStorageEngine engine(DataSource dataSource) {
        return engine(dataSource, dataSource, DEFAULTS);
    }

    static GroupCommitEventStorageEngine engine(
            DataSource dataSource, DataSource appender, EventStoreProperties properties) {
        return new GroupCommitEventStorageEngine(
                dataSource, appender, serializer(), NoOpEventUpcaster.INSTANCE, properties);
    }
}
