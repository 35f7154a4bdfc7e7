package cn.kaixu.toy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.slf4j.MDC;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes the bookings heard of; fails for guests it was told to fail for. */
@Component
class HeardBookings implements MessageHandler<RoomBookedV1> {

    final Set<String> failingGuests = ConcurrentHashMap.newKeySet();
    final AtomicInteger outages = new AtomicInteger();

    private final JdbcClient jdbc;

    HeardBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<RoomBookedV1> messageType() {
        return RoomBookedV1.class;
    }

    @Override
    public void handle(RoomBookedV1 message, MessageContext context) {
        jdbc.sql("insert into heard (message_id, room, guest, correlation, trace) values (?, ?, ?, ?, ?)")
                .params(
                        context.messageId(),
                        message.room(),
                        message.guest(),
                        context.correlationId(),
                        String.valueOf(MDC.get("traceId")))
                .update();
        if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new TransientDataAccessResourceException("told to be out of order");
        }
        if (failingGuests.contains(message.guest())) {
            throw new IllegalStateException("told to fail for " + message.guest());
        }
    }
}
