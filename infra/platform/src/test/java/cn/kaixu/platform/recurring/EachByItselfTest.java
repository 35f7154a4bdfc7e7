package cn.kaixu.platform.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EachByItselfTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void doesTheOthersAndNamesTheOneThatFailed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> EachByItself.run(List.of("a", "b", "c"), Function.identity(), this::failAtB))
                .withMessageContaining("b")
                .withRootCauseInstanceOf(IllegalArgumentException.class);
        assertThat(done).containsExactly("a", "c");
    }

    @Test
    void stopsAtAnOutage() {
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> EachByItself.run(List.of("a", "b"), Function.identity(), matter -> {
                    throw new DataAccessResourceFailureException("gone");
                }));
    }

    private void failAtB(String matter) {
        if (matter.equals("b")) {
            throw new IllegalArgumentException("no");
        }
        done.add(matter);
    }
}
