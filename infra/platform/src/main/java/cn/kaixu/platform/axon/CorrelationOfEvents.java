package cn.kaixu.platform.axon;

import java.util.Objects;

import cn.kaixu.platform.observability.Correlation;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Lets log lines written while an event is handled show the matter the event belongs to. */
final class CorrelationOfEvents implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        EventMessage<?> event = unitOfWork.getMessage();
        try (Correlation.Scope _ =
                Correlation.enter(text(event, Provenance.CORRELATION_ID), text(event, Provenance.TRACE_PARENT))) {
            return chain.proceed();
        }
    }

    private static String text(EventMessage<?> event, String key) {
        return Objects.toString(event.getMetaData().get(key), "");
    }
}
