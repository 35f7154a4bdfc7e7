package cn.kaixu.platform.eventstore;

import java.util.Map;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A command's identifier is stored with its events, so that the command has its effect once. */
class RepeatedCommandIT {

    private final EventDatabase database = EventDatabase.create();
    private final GroupCommitEventStorageEngine engine = Events.engine(database.dataSource());
    private final CommandMessage<String> command =
            new GenericCommandMessage<>(new GenericMessage<>("command-1", "do it", Map.of()), "DoIt");

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void recognisesTheSameCommand() {
        handle(command, "a");

        assertThatThrownBy(() -> handle(command, "b"))
                .isInstanceOfSatisfying(
                        RepeatedUnitOfWorkException.class,
                        repeated -> assertThat(repeated.unitOfWork()).isEqualTo("command-1"));
        assertThat(engine.lastSequenceNumberFor("b")).isEmpty();
    }

    @Test
    void takesTwoCommandsForTwo() {
        handle(command, "a");
        handle(GenericCommandMessage.asCommandMessage("again"), "b");

        assertThat(engine.lastSequenceNumberFor("b")).contains(0L);
    }

    private void handle(CommandMessage<?> handled, String stream) {
        DefaultUnitOfWork<CommandMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(handled);
        try {
            engine.appendEvents(Events.noted(stream, 0));
        } finally {
            unitOfWork.rollback();
        }
    }
}
