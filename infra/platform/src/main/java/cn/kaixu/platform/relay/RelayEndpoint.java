package cn.kaixu.platform.relay;

import java.util.OptionalLong;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code /actuator/relay}: GET shows how far the relay is, POST publishes everything again. */
@Endpoint(id = "relay")
public final class RelayEndpoint {

    private final Relay relay;

    RelayEndpoint(Relay relay) {
        this.relay = relay;
    }

    @ReadOperation
    public RelayStatus status() {
        return RelayStatus.of(relay);
    }

    @WriteOperation
    public RelayStatus republish() {
        relay.startOver();
        return RelayStatus.of(relay);
    }

    /** Positions of the relay and of the store; the position is absent while another instance relays. */
    public record RelayStatus(boolean running, OptionalLong position, long head, OptionalLong lag) {

        static RelayStatus of(Relay relay) {
            long head = relay.head();
            OptionalLong position = relay.position();
            OptionalLong lag = position.isPresent()
                    ? OptionalLong.of(Math.max(0, head - position.getAsLong()))
                    : OptionalLong.empty();
            return new RelayStatus(relay.isRunning(), position, head, lag);
        }
    }
}
