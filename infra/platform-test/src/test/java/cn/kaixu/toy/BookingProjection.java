package cn.kaixu.toy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bookings as a table. */
@Component
@ProcessingGroup(BookingProjection.GROUP)
class BookingProjection {

    static final String GROUP = "toy.projection.booking";

    private final JdbcClient jdbc;

    BookingProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void project(RoomBooked event, @SequenceNumber long sequence) {
        jdbc.sql("""
                insert into booking (room, guest, sequence) values (?, ?, ?)
                on conflict (room) do update set guest = excluded.guest, sequence = excluded.sequence
                where excluded.sequence > booking.sequence
                """).params(event.room(), event.guest(), sequence).update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from booking").update();
    }
}
