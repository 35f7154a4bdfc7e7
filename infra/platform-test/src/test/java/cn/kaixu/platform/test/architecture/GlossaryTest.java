package cn.kaixu.platform.test.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** The glossary names types that exist and whose Javadoc carries the Chinese term. */
class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("^\\| (\\S+) \\| `([\\w.]+)` \\|", Pattern.MULTILINE);
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TestFactory
    Stream<DynamicTest> everyTermHasItsType() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(ROOT.resolve("infra/docs/glossary.md")))
                .results()
                .toList();
        assertThat(rows).hasSizeGreaterThan(10);

        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.group(1), () -> {
                    String source = Files.readString(sourceOf(row.group(2)));
                    assertThat(source).as("%s", row.group(2)).contains(row.group(1));
                }));
    }

    private static Path sourceOf(String type) {
        String file = "src/main/java/" + type.replace('.', '/') + ".java";
        return Stream.of(
                        "infra/contracts",
                        "listing-service",
                        "review-service",
                        "matching-service",
                        "licensing-service",
                        "reporting-service")
                .map(module -> ROOT.resolve(module).resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the glossary names " + type + ", which does not exist"));
    }
}
