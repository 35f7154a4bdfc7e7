package cn.kaixu.platform.eventstore;

import java.util.stream.Stream;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Stored forms of the past are read as today's, by stream and by position, and what is stored stays as it is. */
class UpcastingIT {

    private final EventDatabase database = EventDatabase.create();
    private final GroupCommitEventStorageEngine engine = new GroupCommitEventStorageEngine(
            database.dataSource(), database.dataSource(), Events.serializer(), new Rewording(), Events.DEFAULTS);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void readsEveryEventInTodaysForm() throws InterruptedException {
        engine.appendEvents(Events.noted("a", 0, 2));

        assertThat(engine.readEvents("a").asStream().map(event -> ((Noted) event.getPayload()).text()))
                .containsExactly("reworded", "reworded");
        try (BlockingStream<TrackedEventMessage<?>> stream = new WakingMessageSource(engine).openStream(null)) {
            assertThat(((Noted) stream.nextAvailable().getPayload()).text()).isEqualTo("reworded");
        }
    }

    @Test
    void passesOverEventsThatNoLongerExist() throws InterruptedException {
        engine.appendEvents(Events.noted("dropped", 0, 600));
        engine.appendEvents(Events.noted("a", 0));

        try (BlockingStream<TrackedEventMessage<?>> stream = new WakingMessageSource(engine).openStream(null)) {
            assertThat(stream.nextAvailable().trackingToken().position()).hasValue(601);
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    private static final class Rewording extends SingleEventUpcaster {

        @Override
        public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
            return super.upcast(events.filter(event ->
                    event.getAggregateIdentifier().filter("dropped"::equals).isEmpty()));
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().getName().equals(Noted.class.getName());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType(Noted.class.getName(), null),
                    JsonNode.class,
                    json -> ((ObjectNode) json).put("text", "reworded"));
        }
    }
}
