package cn.kaixu.platform.file;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class FileKindTest {

    @ParameterizedTest
    @CsvSource({"255044462d312e37, PDF", "89504e470d0a1a0a0000, PNG", "ffd8ffe000, JPEG"})
    void looksAtTheContent(String hex, FileKind kind) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex))).contains(kind);
    }

    @Test
    void takesNothingElseWhateverItIsCalled() {
        assertThat(FileKind.of("<html>".getBytes(UTF_8))).isEmpty();
        assertThat(FileKind.of("PK\u0003\u0004".getBytes(UTF_8))).isEmpty();
        assertThat(FileKind.of("%PDF".getBytes(UTF_8))).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }
}
