package cn.kaixu.platform.inbox;

import java.util.List;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code /actuator/deadletters}: GET shows what was set aside and why, POST handles it again. */
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {

    private final Replay replay;
    private final BlockedMatters blocked;

    DeadLettersEndpoint(Replay replay, BlockedMatters blocked) {
        this.replay = replay;
        this.blocked = blocked;
    }

    @ReadOperation
    Overview overview() {
        return new Overview(replay.outstanding(), blocked.list());
    }

    @WriteOperation
    Replay.Outcome replay() {
        return replay.run();
    }

    /** How many messages lie aside, and the matters they belong to. */
    record Overview(long outstanding, List<BlockedMatters.Matter> matters) {

        Overview {
            matters = List.copyOf(matters);
        }
    }
}
