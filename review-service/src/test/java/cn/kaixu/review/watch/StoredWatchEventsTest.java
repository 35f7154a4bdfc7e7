package cn.kaixu.review.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import cn.kaixu.review.watch.event.WatchEvent;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What was stored once can be read for ever: golden files are only ever added. */
class StoredWatchEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Serializer serializer = Jackson3Serializer.builder()
            .revisionResolver(new AnnotationRevisionResolver())
            .build();

    static Stream<WatchEvent> samples() {
        return Stream.of(
                Watches.opened().getLast(),
                Watches.clear().getLast(),
                Watches.impaired().getLast(),
                Watches.cured().getLast(),
                Watches.ended().getLast());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheGoldenFile(WatchEvent event) throws IOException {
        SerializedObject<byte[]> object = new SimpleSerializedObject<>(
                Files.readAllBytes(file(event)), byte[].class, event.getClass().getName(), "1");
        WatchEvent read = serializer.deserialize(object);
        assertThat(read).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesWhatItReads(WatchEvent event) throws IOException {
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(JSON.readTree(stored.getData())).isEqualTo(JSON.readTree(Files.readAllBytes(file(event))));
    }

    @Test
    void pinsEveryStoredName() {
        assertThat(WatchEvent.class.getPermittedSubclasses())
                .extracting(Class::getName)
                .containsExactlyInAnyOrder(
                        "cn.kaixu.review.watch.event.WatchOpened",
                        "cn.kaixu.review.watch.event.ListingVerified",
                        "cn.kaixu.review.watch.event.ImpairmentFound",
                        "cn.kaixu.review.watch.event.ImpairmentCured",
                        "cn.kaixu.review.watch.event.WatchEnded");
    }

    @Test
    void hasASampleOfEveryEvent() {
        assertThat(samples().map(Object::getClass))
                .hasSameElementsAs(List.of(WatchEvent.class.getPermittedSubclasses()));
    }

    private static Path file(WatchEvent event) {
        return GOLDEN.resolve(event.getClass().getSimpleName()).resolve("1.json");
    }
}
