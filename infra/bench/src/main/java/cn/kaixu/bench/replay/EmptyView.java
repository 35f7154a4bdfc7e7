package cn.kaixu.bench.replay;

import java.util.concurrent.atomic.AtomicLong;

import cn.kaixu.bench.append.OneCounted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** A view that keeps nothing and counts what it is shown. */
@ProcessingGroup(EmptyView.PROCESSOR)
class EmptyView {

    static final String PROCESSOR = "bench.projection.empty";

    private final AtomicLong shown = new AtomicLong();

    @EventHandler
    void project(OneCounted event) {
        shown.incrementAndGet();
    }

    @ResetHandler
    void reset() {
        shown.set(0);
    }

    long shown() {
        return shown.get();
    }
}
