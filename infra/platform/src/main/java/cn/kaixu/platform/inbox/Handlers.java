package cn.kaixu.platform.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import tools.jackson.databind.json.JsonMapper;

/** Knows which handlers act on which message type, and on which topics these types travel. */
final class Handlers {

    private final Map<String, List<Entry<?>>> byType = new LinkedHashMap<>();
    private final SortedSet<String> topics = new TreeSet<>();
    private final JsonMapper json = JsonMapper.builder().build();

    Handlers(List<MessageHandler<?>> handlers) {
        handlers.forEach(this::add);
    }

    private <M extends ContractMessage> void add(MessageHandler<M> handler) {
        MessageType type = handler.messageType().getAnnotation(MessageType.class);
        if (type == null) {
            throw new IllegalStateException(handler.messageType().getName() + " has no @MessageType");
        }
        topics.add(type.topic());
        byType.computeIfAbsent(type.value(), name -> new ArrayList<>()).add(new Entry<>(handler, json));
    }

    SortedSet<String> topics() {
        return new TreeSet<>(topics);
    }

    boolean know(IncomingMessage message) {
        return byType.containsKey(message.type());
    }

    void handle(IncomingMessage message) {
        MessageContext context = message.context();
        byType.getOrDefault(message.type(), List.of()).forEach(entry -> entry.handle(context));
    }

    private record Entry<M extends ContractMessage>(MessageHandler<M> handler, JsonMapper json) {

        void handle(MessageContext context) {
            handler.handle(json.readValue(context.body(), handler.messageType()), context);
        }
    }
}
