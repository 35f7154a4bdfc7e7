package cn.kaixu.platform.test;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds a family of events to what was once stored: the stored names and revisions are those the golden files bear, each golden file reads into the event it
 * stands for, and the event is written as the file says. Golden files are only ever added.
 *
 * @param <E> the sealed type of the family
 */
public abstract class StoredEventsContract<E> {

    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .revisionResolver(new AnnotationRevisionResolver())
            .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Class<E> family;
    private final String home;
    private final Map<String, ? extends E> golden;

    /**
     * @param home the package the stored names begin with, as a text, so that moving the types is noticed
     * @param golden events by their files under {@code /events}: the simple name, a slash, the revision and, where a revision has several files, a dash and what is
     *     special
     */
    protected StoredEventsContract(Class<E> family, String home, Map<String, ? extends E> golden) {
        this.family = family;
        this.home = home;
        this.golden = Map.copyOf(golden);
    }

    @Test
    void namesAndRevisionsArePinned() {
        Set<String> pinned = golden.keySet().stream()
                .map(file -> home + "." + file.replaceFirst("-.*", ""))
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(family.getPermittedSubclasses())
                        .map(serializer::typeForClass)
                        .map(type -> type.getName() + "/" + type.getRevision()))
                .containsExactlyInAnyOrderElementsOf(pinned);
    }

    @TestFactory
    Stream<DynamicTest> readsAndWritesWhatIsStored() {
        return golden.keySet().stream().sorted().map(file -> DynamicTest.dynamicTest(file, () -> check(file)));
    }

    private void check(String file) throws IOException {
        E expected = Objects.requireNonNull(golden.get(file));
        byte[] stored = stored(file);
        SerializedType type = serializer.typeForClass(expected.getClass());
        assertThat(serializer.<byte[], E>deserialize(new SimpleSerializedObject<>(stored, byte[].class, type)))
                .isEqualTo(expected);
        assertThat(json.readTree(serializer.serialize(expected, byte[].class).getData()))
                .isEqualTo(json.readTree(stored));
    }

    private byte[] stored(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/events/" + file + ".json"), file)) {
            return in.readAllBytes();
        }
    }
}
