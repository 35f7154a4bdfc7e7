package cn.kaixu.platform.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.platform.kafka.AcknowledgedSender;
import cn.kaixu.platform.kafka.BrokerWatch;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Sends what the translations make of each event, without waiting in between; the batch, and with it the token, is
 * only finished once the broker has acknowledged all of it.
 */
final class RelayHandler {

    private static final String SENDS = RelayHandler.class.getName();

    private final List<ContractTranslation> translations;
    private final OutgoingMessages outgoing;
    private final AcknowledgedSender sender;
    private final BrokerWatch broker;

    RelayHandler(
            List<ContractTranslation> translations,
            OutgoingMessages outgoing,
            AcknowledgedSender sender,
            BrokerWatch broker) {
        this.translations = List.copyOf(translations);
        this.outgoing = outgoing;
        this.sender = sender;
        this.broker = broker;
    }

    @EventHandler
    void relay(EventMessage<?> event) {
        EventContext context = context(event);
        for (ContractTranslation translation : translations) {
            Optional<ContractMessage> message = translation.translate(event.getPayload(), context);
            if (message.isPresent()) {
                send(message.get(), context);
                return;
            }
        }
    }

    private void send(ContractMessage message, EventContext context) {
        if (!broker.isKnown()) {
            throw new IllegalStateException("the Kafka broker does not answer; the event is relayed once it does");
        }
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<CompletableFuture<Void>> sends = batch.getOrComputeResource(SENDS, key -> {
            List<CompletableFuture<Void>> begun = new ArrayList<>();
            batch.onPrepareCommit(whole -> sender.await(begun));
            return begun;
        });
        sends.add(outgoing.send(message, context));
    }

    private static EventContext context(EventMessage<?> event) {
        boolean ofAggregate = event instanceof DomainEventMessage<?>;
        return new EventContext(
                event.getIdentifier(),
                ofAggregate ? ((DomainEventMessage<?>) event).getAggregateIdentifier() : event.getIdentifier(),
                ofAggregate ? ((DomainEventMessage<?>) event).getSequenceNumber() : 0,
                event.getTimestamp(),
                EventMetadata.texts(event.getMetaData()));
    }
}
