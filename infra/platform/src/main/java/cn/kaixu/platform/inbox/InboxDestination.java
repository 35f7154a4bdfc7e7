package cn.kaixu.platform.inbox;

import java.util.stream.Collectors;

import cn.kaixu.platform.kafka.KafkaProperties;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.cloud.stream.config.BindingServiceProperties;

/** Binds the inbox to exactly the topics its handlers ask for; the binding itself is made later, on start. */
final class InboxDestination implements SmartInitializingSingleton {

    static final String BINDING = "inbox-in-0";

    private final BindingServiceProperties bindings;
    private final Handlers handlers;
    private final KafkaProperties properties;
    private final String service;

    InboxDestination(BindingServiceProperties bindings, Handlers handlers, KafkaProperties properties, String service) {
        this.bindings = bindings;
        this.handlers = handlers;
        this.properties = properties;
        this.service = service;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var binding = bindings.getBindingProperties(BINDING);
        binding.setDestination(handlers.topics().stream().map(properties::topic).collect(Collectors.joining(",")));
        binding.setGroup(service);
        bindings.getBindings().put(BINDING, binding);
    }
}
