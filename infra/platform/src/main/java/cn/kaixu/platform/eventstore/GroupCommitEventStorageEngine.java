package cn.kaixu.platform.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Stores events on PostgreSQL so that the order of positions is the order of commits, and no reader can pass an event
 * that is yet to appear.
 *
 * <p>Appends of concurrent units of work are collected and written by one {@link Appender} in one transaction. An
 * append returns once its events are durable; it is not part of any transaction of the caller. All events of a unit
 * of work are stored or none; the one that lost an optimistic race fails alone. A command appends once: a second
 * append under its identifier is taken for a repetition and refused.
 */
public final class GroupCommitEventStorageEngine implements EventStorageEngine, AutoCloseable {

    private static final int EVENTS_A_READ = 500;

    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final Duration patience;
    private final EventReader reader;
    private final UpcomingStreams upcoming;
    private final SnapshotTable snapshots;
    private final PredecessorHashes predecessors;
    private final AppendAssembly assembly;
    private final EventHead head;
    private final AppendQueue queue;
    private final Appender appender;

    /**
     * @param dataSource for reading; takes part in the caller's transaction
     * @param appenderDataSource opens the appender's own connection and must not be the pool that callers wait for
     */
    public GroupCommitEventStorageEngine(
            DataSource dataSource,
            DataSource appenderDataSource,
            Serializer serializer,
            EventUpcaster upcasters,
            EventStoreProperties properties) {
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.patience = properties.patience();
        this.reader = new EventReader(dataSource);
        this.upcoming = new UpcomingStreams(reader);
        this.snapshots = new SnapshotTable(dataSource);
        this.predecessors = new PredecessorHashes(reader);
        EventHashing hashing = new EventHashing(properties.hashAlgorithm());
        this.assembly = new AppendAssembly(serializer, hashing, predecessors);
        this.head = new EventHead(reader);
        this.queue = new AppendQueue(properties.waitingAppends(), properties.largestGroup());
        AppenderConnection connection = new AppenderConnection(appenderDataSource, properties.hashAlgorithm());
        this.appender = new Appender(queue, connection, head::advanceTo);
        appender.start();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        Append append = assembly.assemble(events);
        queue.add(append);
        switch (append.await(patience)) {
            case STORED -> append.rows().forEach(row -> predecessors.remember(row.place(), row.hash()));
            case REPEATED -> throw new RepeatedUnitOfWorkException(append.unitOfWork());
            case CONFLICTING -> throw conflict(append);
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        if (upcoming.takeAbsent(aggregateIdentifier)) {
            return DomainEventStream.empty();
        }
        List<ChainedEvent> events = reader.stream(aggregateIdentifier, firstSequenceNumber);
        if (!events.isEmpty()) {
            ChainedEvent last = events.getLast();
            predecessors.remember(last.place(), last.hash());
        }
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                events.stream().map(ChainedEvent::event), serializer, upcasters);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        Stream<StoredEvent> events = Stream.iterate(
                        reader.after(position(token), EVENTS_A_READ),
                        read -> !read.isEmpty(),
                        read -> reader.after(read.getLast().position(), EVENTS_A_READ))
                .flatMap(List::stream);
        return messages(events);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(StreamPlace.of(snapshot), EventContent.of(snapshot, serializer));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots
                .read(aggregateIdentifier)
                .map(found ->
                        EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(found), serializer, upcasters))
                .filter(DomainEventStream::hasNext)
                .map(DomainEventStream::next);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return reader.lastSequenceNumber(aggregateIdentifier);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.lastPosition());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(reader.positionBefore(dateTime));
    }

    /** Opens a stream of all events after the token that is woken as soon as more are committed. */
    BlockingStream<TrackedEventMessage<?>> openTail(@Nullable TrackingToken token) {
        head.watch();
        return new EventTail(reader, head, this::messages, position(token));
    }

    UpcomingStreams upcoming() {
        return upcoming;
    }

    void wakeReaders() {
        head.wakeAll();
    }

    /** How many appends wait at this moment. */
    public int waitingAppends() {
        return queue.size();
    }

    @Override
    public void close() {
        appender.close();
        head.close();
    }

    private Stream<? extends TrackedEventMessage<?>> messages(Stream<StoredEvent> events) {
        return EventUtils.upcastAndDeserializeTrackedEvents(events, serializer, upcasters);
    }

    private static long position(@Nullable TrackingToken token) {
        TrackingToken unwrapped = WrappedToken.unwrapLowerBound(token);
        return unwrapped == null ? 0 : unwrapped.position().orElseThrow();
    }

    private static RuntimeException conflict(Append append) {
        StreamPlace place = append.rows().getFirst().place();
        String message = "Event " + place.sequenceNumber() + " of " + place.aggregateIdentifier()
                + " or another of its unit of work does not continue what is stored";
        return place.isFirst() ? new AggregateStreamCreationException(message) : new ConcurrencyException(message);
    }
}
