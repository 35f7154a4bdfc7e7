package cn.kaixu.platform.axon;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Handling a message again gives its commands the same identifiers, and no two commands share one. */
class FollowUpCommandsTest {

    private record Announce(String id) {}

    private record Withdraw(String id) {}

    @Test
    void repeatsItselfForTheSameMessage() {
        FollowUpCommands first = new FollowUpCommands("m-1");
        FollowUpCommands again = new FollowUpCommands("m-1");
        assertThat(first.identifierOf(new Announce("D1"))).isEqualTo(again.identifierOf(new Announce("D1")));
        assertThat(first.identifierOf(new Announce("D1"))).isEqualTo(again.identifierOf(new Announce("D1")));
    }

    @Test
    void tellsCommandsApart() {
        FollowUpCommands commands = new FollowUpCommands("m-1");
        String first = commands.identifierOf(new Announce("D1"));
        assertThat(commands.identifierOf(new Announce("D1")))
                .as("sent twice on purpose")
                .isNotEqualTo(first);
        assertThat(commands.identifierOf(new Announce("D2"))).isNotEqualTo(first);
        assertThat(commands.identifierOf(new Withdraw("D1"))).isNotEqualTo(first);
        assertThat(new FollowUpCommands("m-2").identifierOf(new Announce("D1"))).isNotEqualTo(first);
    }
}
