package cn.kaixu.platform.inbox;

import cn.kaixu.platform.kafka.BrokerReplaced;
import cn.kaixu.platform.kafka.BrokerWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;

/** Reads every topic from the beginning when the broker was replaced; old positions mean nothing there. */
final class InboxRestart implements BrokerReplaced {

    private final BindingsLifecycleController bindings;
    private final ObjectProvider<BrokerWatch> broker;
    private final String group;

    InboxRestart(BindingsLifecycleController bindings, ObjectProvider<BrokerWatch> broker, String group) {
        this.bindings = bindings;
        this.broker = broker;
        this.group = group;
    }

    @Override
    public void startOver() {
        bindings.changeState(InboxDestination.BINDING, State.STOPPED);
        try {
            broker.getObject().forgetGroup(group);
        } finally {
            bindings.changeState(InboxDestination.BINDING, State.STARTED);
        }
    }
}
