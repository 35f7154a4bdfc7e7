package cn.kaixu.review.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.rules.WordList;
import cn.kaixu.review.wording.event.AdvertisingWordsRevised;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of advertising words by itself: one version after the other, none lost, none twice. */
class AdvertisingWordListTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final AdvertisingWordsRevised THIRD =
            new AdvertisingWordsRevised(3, List.of("国家级", "填补空白"), "reviewer-a", "接到举报", NOON);

    private final AggregateTestFixture<AdvertisingWordList> list =
            new AggregateTestFixture<>(AdvertisingWordList.class);

    @Test
    void takesTheVersionInForceOnRecordOnce() {
        list.givenNoPriorActivity()
                .when(adopted(2))
                .expectEvents(new AdvertisingWordsRevised(2, List.of("国家级"), "", "平台初始词表", NOON));
    }

    @Test
    void knowsTheVersionOnRecord() {
        list.given(THIRD).when(adopted(3)).expectSuccessfulHandlerExecution().expectNoEvents();
        list.given(THIRD).when(adopted(2)).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void putsTheNextVersionInForce() {
        list.given(THIRD)
                .when(revised(3))
                .expectEvents(new AdvertisingWordsRevised(4, List.of("顶级"), "reviewer-b", "试用", NOON));
    }

    @Test
    void refusesWhatWasMadeFromAnotherVersion() {
        list.given(THIRD).when(revised(2)).expectNoEvents().expectException(Refused.class);
    }

    @Test
    void readsAndWritesTheGoldenFile() throws IOException {
        Serializer serializer = Jackson3Serializer.builder()
                .revisionResolver(new AnnotationRevisionResolver())
                .build();
        byte[] stored = Files.readAllBytes(Path.of("src/test/resources/events/AdvertisingWordsRevised/1.json"));
        AdvertisingWordsRevised read = serializer.deserialize(new SimpleSerializedObject<>(
                stored, byte[].class, "cn.kaixu.review.wording.event.AdvertisingWordsRevised", "1"));
        JsonMapper json = JsonMapper.builder().build();
        assertThat(read).isEqualTo(THIRD);
        assertThat(json.readTree(serializer.serialize(THIRD, byte[].class).getData()))
                .isEqualTo(json.readTree(stored));
    }

    private static AdoptWordList adopted(int version) {
        return new AdoptWordList(
                AdvertisingWordList.ID, new WordListVersion(new WordList(version, List.of("国家级")), "", NOON, "平台初始词表"));
    }

    private static ReviseWordList revised(int basedOn) {
        return new ReviseWordList(AdvertisingWordList.ID, basedOn, List.of("顶级"), "reviewer-b", "试用", NOON);
    }
}
