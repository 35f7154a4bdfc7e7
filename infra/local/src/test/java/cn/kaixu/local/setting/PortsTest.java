package cn.kaixu.local.setting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    private final LaunchOptions options = LaunchOptions.isolated(Path.of("data"));

    @Test
    void takesDifferentFreePorts() {
        Ports ports = Ports.choose(options);
        assertThat(ports.of().values()).doesNotHaveDuplicates().doesNotContain(ports.controller());
    }

    @Test
    void namesTheTakenPortAndWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LaunchOptions wanting = options.withPort(Component.GATEWAY, taken.getLocalPort());
            assertThatThrownBy(() -> Ports.choose(wanting))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageContaining("端口 " + taken.getLocalPort())
                    .hasMessageContaining("--port gateway=");
        }
    }
}
