package cn.kaixu.listing.conversion;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.kaixu.listing.conversion.event.ConversionEvent;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Events stored once stay readable: names are pinned, golden files are only ever added. */
class StoredConversionEventsTest {

    private static final Map<String, ConversionEvent> GOLDEN = Map.of(
            "ConversionPrepared/1", ConversionTest.PREPARED,
            "ConversionUndone/1", ConversionTest.UNDONE,
            "ConversionFiled/1", ConversionTest.FILED,
            "ConversionAccepted/1", ConversionTest.ACCEPTED,
            "ConversionRefused/1", ConversionTest.REFUSED);

    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .revisionResolver(new AnnotationRevisionResolver())
            .build();
    private final JsonMapper json = JsonMapper.builder().build();

    static Set<String> goldenFiles() {
        return GOLDEN.keySet();
    }

    @Test
    void everyEventHasItsGoldenFile() {
        assertThat(Arrays.stream(ConversionEvent.class.getPermittedSubclasses())
                        .map(type -> type.getSimpleName() + "/"
                                + serializer.typeForClass(type).getRevision()))
                .containsExactlyInAnyOrderElementsOf(GOLDEN.keySet());
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void readsAndWritesWhatIsStored(String file) throws IOException {
        ConversionEvent expected = Objects.requireNonNull(GOLDEN.get(file));
        byte[] stored = golden(file);
        assertThat(serializer.<byte[], ConversionEvent>deserialize(new SimpleSerializedObject<>(
                        stored, byte[].class, expected.getClass().getName(), "1")))
                .isEqualTo(expected);
        assertThat(json.readTree(serializer.serialize(expected, byte[].class).getData()))
                .isEqualTo(json.readTree(stored));
    }

    private static byte[] golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                StoredConversionEventsTest.class.getResourceAsStream("/events/" + file + ".json"), file)) {
            return in.readAllBytes();
        }
    }
}
