package cn.kaixu.platform.axon;

import java.util.function.Supplier;

import cn.kaixu.platform.eventstore.WakingMessageSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Lets a processor that has much to catch up on read on as soon as a batch is done. Left alone, Axon's coordinator
 * fetches a thousand events and then looks again only after a tenth of a second.
 */
final class KeepReading implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String NOTED = KeepReading.class.getName();

    private final Supplier<WakingMessageSource> source;

    KeepReading(Supplier<WakingMessageSource> source) {
        this.source = source;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        UnitOfWork<?> batch = unitOfWork.root();
        batch.getOrComputeResource(NOTED, key -> {
            batch.afterCommit(done -> source.get().wakeAll());
            return true;
        });
        return chain.proceed();
    }
}
