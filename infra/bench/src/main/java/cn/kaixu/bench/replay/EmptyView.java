package cn.kaixu.bench.replay;

import cn.kaixu.bench.append.OneCounted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** A view that keeps nothing. */
@ProcessingGroup(EmptyView.PROCESSOR)
class EmptyView {

    static final String PROCESSOR = "bench.projection.empty";

    @EventHandler
    void project(OneCounted event) {
        // The handler is empty on purpose: what is measured is how events get here.
    }

    @ResetHandler
    void reset() {
        // There is nothing to forget.
    }
}
