package cn.kaixu.platform.inbox;

import java.util.Map;

import cn.kaixu.platform.axon.Provenance;
import cn.kaixu.platform.axon.ProvenanceScope;
import cn.kaixu.platform.kafka.MessageHeaderNames;
import cn.kaixu.platform.observability.Correlation;

/** Runs the handlers of a message under the message's own correlation, as its actor, and as its consequence. */
final class Dispatch {

    private final Handlers handlers;

    Dispatch(Handlers handlers) {
        this.handlers = handlers;
    }

    boolean knows(IncomingMessage message) {
        return handlers.know(message);
    }

    void handle(IncomingMessage message) {
        try (Correlation.Scope _ = Correlation.enter(
                message.header(MessageHeaderNames.CORRELATION_ID), message.header(MessageHeaderNames.TRACE_PARENT))) {
            ProvenanceScope.run(provenance(message), message.id(), () -> handlers.handle(message));
        }
    }

    private static Provenance provenance(IncomingMessage message) {
        return new Provenance(Map.of())
                .with(Provenance.ACTOR, message.header(MessageHeaderNames.ACTOR))
                .with(Provenance.ACTOR_ROLES, message.header(MessageHeaderNames.ACTOR_ROLES))
                .with(Provenance.ACTOR_ORGANISATION, message.header(MessageHeaderNames.ACTOR_ORGANISATION))
                .with(Provenance.CAUSATION_ID, message.id());
    }
}
