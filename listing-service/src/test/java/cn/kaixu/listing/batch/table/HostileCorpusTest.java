package cn.kaixu.listing.batch.table;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.platform.problem.Refused;
import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every file made to do harm is refused by name, in less than a second of work and without filling the memory. */
class HostileCorpusTest {

    private static final FileLimits LIMITS = new FileLimits(20 << 20, 20_000, 200, 2_000, 256 << 20, 200);
    private static final ThreadMXBean WORK = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int LEAST_FILES = 100;
    private static final Duration MOST_TIME = Duration.ofSeconds(1);
    private static final long MOST_MEMORY = 512L << 20;

    private static final ColumnMemory NOTHING = header -> Optional.empty();
    private static final TableReader READER = new TableReader(LIMITS, Places.hubei());

    static Stream<HostileFile> files() {
        return Stream.of(
                        HostileKinds.all(),
                        HostileArchives.all(),
                        HostileMarkup.all(),
                        HostileWorkbooks.all(),
                        HostileJson.all())
                .flatMap(files -> files);
    }

    /** The first reading of each kind pays for loading its library. */
    @BeforeAll
    static void warmUp() {
        for (byte[] content : List.of(Saved.xlsx(Grid.usual()), Saved.xls(Grid.usual()), Saved.csv(Grid.usual()))) {
            for (int round = 0; round < 20; round++) {
                READER.inspect(content);
                READER.read(content, NOTHING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedByNameAtOnce(HostileFile file) {
        long memory = WORK.getCurrentThreadAllocatedBytes();
        long time = WORK.getCurrentThreadCpuTime();
        Refused refused = catchThrowableOfType(Refused.class, () -> {
            READER.inspect(file.content());
            READER.read(file.content(), NOTHING);
        });
        Duration spent = Duration.ofNanos(WORK.getCurrentThreadCpuTime() - time);
        long allocated = WORK.getCurrentThreadAllocatedBytes() - memory;

        assertThat(refused).as("read without a refusal").isNotNull();
        assertThat(refused.code()).isIn(file.refusals());
        assertThat(spent).isLessThan(MOST_TIME);
        assertThat(allocated).isLessThan(MOST_MEMORY);
    }

    @Test
    void areAHundredAtLeast() {
        assertThat(files().map(HostileFile::toString)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(LEAST_FILES);
    }
}
