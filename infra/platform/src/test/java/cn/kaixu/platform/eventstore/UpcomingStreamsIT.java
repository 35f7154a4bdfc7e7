package cn.kaixu.platform.eventstore;

import java.util.List;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UpcomingStreamsIT {

    private final EventDatabase database = EventDatabase.create();
    private final GroupCommitEventStorageEngine engine = Events.engine(database.dataSource());

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void readsStreamsThatExistAsAlways() {
        engine.appendEvents(Events.noted("known", 0, 2));

        engine.upcoming().lookAhead(List.of("known", "new"));

        assertThat(engine.readEvents("known").asStream()).hasSize(2);
        assertThat(engine.readEvents("new").asStream()).isEmpty();
    }

    @Test
    void answersForAStreamOnlyOnce() {
        engine.upcoming().lookAhead(List.of("new"));
        assertThat(engine.readEvents("new").asStream()).isEmpty();

        engine.appendEvents(Events.noted("new", 0));

        assertThat(engine.readEvents("new").asStream()).hasSize(1);
    }

    @Test
    void lettingTheAppendFindOutWhoElseOpenedTheStream() {
        engine.upcoming().lookAhead(List.of("new"));
        try (GroupCommitEventStorageEngine other = Events.engine(database.dataSource())) {
            other.appendEvents(Events.noted("new", 0));
        }

        assertThat(engine.readEvents("new").asStream()).isEmpty();
        assertThatThrownBy(() -> engine.appendEvents(Events.noted("new", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(engine.readEvents("new").asStream()).hasSize(1);
    }
}
