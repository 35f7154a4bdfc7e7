package cn.kaixu.reporting.log;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** One event of a patent as its readers get it; {@code data} is the message as it was received. */
public record EventView(
        long position,
        String messageId,
        String type,
        String title,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        List<String> actorRoles,
        String actorOrganisation,
        String correlationId,
        String causationId,
        @JsonRawValue String data) {

    public EventView {
        actorRoles = List.copyOf(actorRoles);
    }

    static EventView of(LogEntry entry, MessageTitles titles) {
        LoggedMessage message = entry.message();
        LoggedMessage.Origin origin = message.origin();
        return new EventView(
                entry.position(),
                message.messageId(),
                message.type(),
                titles.of(message.type()),
                message.occurredAt(),
                entry.recordedAt(),
                origin.actor(),
                origin.actorRoles().stream().sorted().toList(),
                origin.actorOrganisation(),
                origin.correlationId(),
                origin.causationId(),
                message.body());
    }
}
