package cn.kaixu.listing.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.kaixu.listing.campaign.event.CampaignClosed;
import cn.kaixu.listing.campaign.event.CampaignEvent;
import cn.kaixu.listing.campaign.event.SubmittersReminded;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static cn.kaixu.listing.campaign.Campaigns.ID;
import static org.assertj.core.api.Assertions.assertThat;

/** Events stored once stay readable: names are pinned, golden files are only ever added. */
class StoredCampaignEventsTest {

    private static final Map<String, CampaignEvent> GOLDEN = Map.of(
            "CampaignOpened/1", Campaigns.opened(),
            "SubmittersReminded/1",
                    new SubmittersReminded(ID, Campaigns.START.plusDays(26), false, "请尽快报送", List.of("whut")),
            "CampaignClosed/1", new CampaignClosed(ID, Campaigns.START.plusDays(60), "征集结束"));

    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .revisionResolver(new AnnotationRevisionResolver())
            .build();
    private final JsonMapper json = JsonMapper.builder().build();

    static Set<String> goldenFiles() {
        return GOLDEN.keySet();
    }

    @Test
    void everyEventHasItsGoldenFile() {
        assertThat(Arrays.stream(CampaignEvent.class.getPermittedSubclasses())
                        .map(type -> type.getSimpleName() + "/"
                                + serializer.typeForClass(type).getRevision()))
                .containsExactlyInAnyOrderElementsOf(GOLDEN.keySet());
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void readsAndWritesWhatIsStored(String file) throws IOException {
        CampaignEvent expected = Objects.requireNonNull(GOLDEN.get(file));
        byte[] stored = golden(file);
        assertThat(serializer.<byte[], CampaignEvent>deserialize(new SimpleSerializedObject<>(
                        stored, byte[].class, expected.getClass().getName(), "1")))
                .isEqualTo(expected);
        assertThat(json.readTree(serializer.serialize(expected, byte[].class).getData()))
                .isEqualTo(json.readTree(stored));
    }

    private static byte[] golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                StoredCampaignEventsTest.class.getResourceAsStream("/events/" + file + ".json"), file)) {
            return in.readAllBytes();
        }
    }
}
