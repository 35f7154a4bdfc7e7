package cn.kaixu.platform.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Turns published events into an append, on the thread that publishes them, so that the appender has neither to
 * serialise nor to hash.
 */
final class AppendAssembly {

    private final Serializer serializer;
    private final EventHashing hashing;
    private final PredecessorHashes predecessors;

    AppendAssembly(Serializer serializer, EventHashing hashing, PredecessorHashes predecessors) {
        this.serializer = serializer;
        this.hashing = hashing;
        this.predecessors = predecessors;
    }

    Append assemble(List<? extends EventMessage<?>> events) {
        String unitOfWork = unitOfWork(events.getFirst());
        Map<String, EventHash> ends = new HashMap<>();
        List<EventRow> rows = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            EventRow row = row(unitOfWork, event, ends);
            ends.put(row.place().aggregateIdentifier(), row.hash());
            rows.add(row);
        }
        return new Append(unitOfWork, rows);
    }

    private EventRow row(String unitOfWork, EventMessage<?> event, Map<String, EventHash> ends) {
        StreamPlace place = place(event);
        boolean opens = !ends.containsKey(place.aggregateIdentifier());
        EventHash previous = opens ? stored(place) : ends.get(place.aggregateIdentifier());
        EventContent content = EventContent.of(event, serializer);
        return new EventRow(place, content, opens, previous, hashing.hash(previous, place, unitOfWork, content));
    }

    /** An event that no aggregate published is a stream of its own. */
    private static StreamPlace place(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> ofAggregate
                ? StreamPlace.of(ofAggregate)
                : new StreamPlace(event.getIdentifier(), 0, null);
    }

    private @Nullable EventHash stored(StreamPlace place) {
        return place.isFirst() ? null : predecessors.before(place);
    }

    /** The command's identifier, by which a repeat is recognised; events published without a command have their own. */
    private static String unitOfWork(EventMessage<?> first) {
        return CurrentUnitOfWork.isStarted()
                        && CurrentUnitOfWork.get().getMessage() instanceof CommandMessage<?> command
                ? command.getIdentifier()
                : first.getIdentifier();
    }
}
