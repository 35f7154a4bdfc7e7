package cn.kaixu.local.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;

import cn.kaixu.local.folder.PlatformState.RunningProcess;
import cn.kaixu.local.setting.LaunchRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void isHeldByOneAtATime() {
        assertThat(DataFolder.isTaken(folder)).isFalse();
        try (DataFolder held = DataFolder.take(folder)) {
            assertThat(DataFolder.isTaken(held.path())).isTrue();
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageContaining("另一个开许实例");
        }
        assertThat(DataFolder.isTaken(folder)).isFalse();
    }

    @Test
    void drawsSecretsOnceAndKeepsThemFromOthers() throws IOException {
        try (DataFolder data = DataFolder.take(folder)) {
            Secrets first = data.secrets();
            assertThat(data.secrets()).isEqualTo(first);
            assertThat(first.databasePassword("listing")).isNotEqualTo(first.databasePassword("review"));
            assertThat(first.printKey()).isEqualTo(data.secrets().printKey()).hasSizeGreaterThan(32);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.json"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void isEmptiedExceptForItsLock() throws IOException {
        try (DataFolder data = DataFolder.take(folder)) {
            Files.writeString(data.folder("a/b").resolve("file"), "text");
            data.empty();
            assertThat(folder).isDirectoryContaining("glob:**/lock").isDirectoryNotContaining("glob:**/a");
        }
    }

    @Test
    void rereadsWhatRuns() {
        try (DataFolder data = DataFolder.take(folder)) {
            RunningProcess self = RunningProcess.of(ProcessHandle.current());
            RunningProcess reused = new RunningProcess(self.pid(), Instant.EPOCH);
            PlatformState state = new PlatformState("u", "i", self, Map.of("gateway", 1), Map.of("gateway", reused));
            data.record(state);
            assertThat(PlatformState.of(folder)).contains(state);
            assertThat(self.find()).isPresent();
            assertThat(reused.find())
                    .as("a process number used again is another process")
                    .isEmpty();
        }
    }
}
