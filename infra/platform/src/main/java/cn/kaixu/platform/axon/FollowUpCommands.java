package cn.kaixu.platform.axon;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives commands that follow from a message identifiers that are the same when the message is handled again. The event
 * store takes the events of one command id once, so a repeat after a crash adds nothing.
 */
final class FollowUpCommands {

    private final String cause;
    private final Map<String, Integer> occurrences = new HashMap<>();

    FollowUpCommands(String cause) {
        this.cause = cause;
    }

    String identifierOf(Object command) {
        String text = cause + '\n' + command.getClass().getName() + '\n' + command;
        int occurrence = occurrences.merge(text, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((text + '\n' + occurrence).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
