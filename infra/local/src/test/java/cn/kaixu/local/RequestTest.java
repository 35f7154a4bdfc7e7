package cn.kaixu.local;

import java.nio.file.Path;

import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchRefused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestTest {

    @Test
    void startsWithoutOptionsInTheFolderOfTheCheckout() {
        Request request = parse();
        assertThat(request.action()).isEqualTo(Request.Action.START);
        assertThat(request.options().data().getFileName()).hasToString(".kaixu");
        assertThat(request.options().fresh()).isFalse();
    }

    @Test
    void readsEveryOption() {
        Request request = parse(
                "--demo",
                "--exit",
                "--fresh",
                "--free-ports",
                "--full-jit",
                "--no-aot",
                "--data",
                "/x/y",
                "--heap",
                "300",
                "--port",
                "gateway=8180",
                "--port",
                "listing=9999");
        assertThat(request.demo()).isTrue();
        assertThat(request.exit()).isTrue();
        assertThat(request.options().fresh()).isTrue();
        assertThat(request.options().freePorts()).isTrue();
        assertThat(request.options().fullJit()).isTrue();
        assertThat(request.options().aheadOfTime()).isFalse();
        assertThat(request.options().data()).isEqualTo(Path.of("/x/y"));
        assertThat(request.options().heapMegabytes()).isEqualTo(300);
        assertThat(request.options().ports())
                .containsEntry(Component.GATEWAY, 8180)
                .containsEntry(Component.LISTING, 9999);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> parse("--quick"))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("--quick");
        assertThatThrownBy(() -> parse("--data")).isInstanceOf(LaunchRefused.class);
        assertThatThrownBy(() -> parse("--heap", "much")).isInstanceOf(LaunchRefused.class);
        assertThatThrownBy(() -> parse("--port", "moon=1")).isInstanceOf(LaunchRefused.class);
    }

    private static Request parse(String... words) {
        return Request.parse(words);
    }
}
