package cn.kaixu.platform.axon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Hands the provenance of a message on to what follows from it, and names the message as the cause. */
final class ProvenanceHandover implements CorrelationDataProvider {

    private static final List<String> HANDED_ON = List.of(
            Provenance.ACTOR,
            Provenance.ACTOR_ROLES,
            Provenance.ACTOR_ORGANISATION,
            Provenance.ACTOR_PLACE,
            Provenance.ACTOR_ORIGIN,
            Provenance.CORRELATION_ID,
            Provenance.TRACE_PARENT);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> cause) {
        Map<String, Object> data = new HashMap<>();
        for (String key : HANDED_ON) {
            Object value = cause.getMetaData().get(key);
            if (value != null) {
                data.put(key, value);
            }
        }
        data.put(Provenance.CAUSATION_ID, cause.getIdentifier());
        if (cause instanceof CommandMessage) {
            data.put(Provenance.COMMAND_ID, cause.getIdentifier());
            // a command that follows from a fact hands that fact on, so that facts point at facts
            Object fact = cause.getMetaData().get(Provenance.CAUSATION_ID);
            if (fact != null) {
                data.put(Provenance.CAUSATION_ID, fact);
            }
        }
        return data;
    }
}
