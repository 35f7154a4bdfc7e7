package cn.kaixu.toy;

import java.util.List;

import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** A room that at most one guest has. */
@Aggregate
class Room {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable String guest;

    Room() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(BookRoom command) {
        if (command.guest().equals(guest)) {
            return;
        }
        if (guest != null) {
            throw new Refused(RoomRefusal.ROOM_TAKEN, command.room(), guest);
        }
        if (command.guest().equals("nobody")) {
            throw new Refused(
                    RoomRefusal.BAD_GUEST,
                    List.of(FieldProblem.of("guest", "guest-name", command.guest())
                            .suggesting("张三")));
        }
        apply(new RoomBooked(command.room(), command.guest()));
    }

    @EventSourcingHandler
    void evolve(RoomBooked event) {
        id = event.room();
        guest = event.guest();
    }

    @Override
    public String toString() {
        return "room " + id;
    }
}
