package cn.kaixu.reporting.exchange.inbound;

import cn.kaixu.contract.Catalogue;
import cn.kaixu.contract.ContractMessage;
import cn.kaixu.reporting.indicator.fact.FactTables;
import cn.kaixu.reporting.log.MessageLog;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;

/** One handler for every message of the catalogue: what is published is logged, also tomorrow's messages. */
public final class RecordingHandlers implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        Catalogue.messages().forEach(type -> register(registry, type));
    }

    private static <M extends ContractMessage> void register(BeanRegistry registry, Class<M> type) {
        registry.registerBean(
                "recording" + type.getSimpleName(),
                ParameterizedTypeReference.<RecordingHandler<M>>forType(
                        ResolvableType.forClassWithGenerics(RecordingHandler.class, type)
                                .getType()),
                bean -> bean.supplier(context -> new RecordingHandler<>(
                        type,
                        context.bean(MessageLog.class),
                        context.bean(FactTables.class),
                        context.bean(MessageReader.class))));
    }
}
