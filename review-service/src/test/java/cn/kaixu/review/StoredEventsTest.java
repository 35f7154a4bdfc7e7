package cn.kaixu.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import cn.kaixu.review.validity.Reviews;
import cn.kaixu.review.validity.event.ReviewDecided;
import cn.kaixu.review.validity.event.ReviewEvent;
import cn.kaixu.review.validity.event.ReviewOpened;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Paper;
import cn.kaixu.review.validity.value.Practice;
import cn.kaixu.review.validity.value.Statements;
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
class StoredEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Serializer serializer = Jackson3Serializer.builder()
            .revisionResolver(new AnnotationRevisionResolver())
            .build();

    static List<ReviewEvent> events() {
        return Stream.of(
                        Reviews.papersChanged(),
                        Reviews.checked(CheckOutcome.UNKNOWN),
                        Reviews.passed(),
                        Reviews.returned(),
                        Reviews.refused(),
                        Reviews.closed())
                .map(List::getLast)
                .toList();
    }

    static Stream<ReviewEvent> samples() {
        return Stream.concat(events().stream(), Stream.of(Reviews.opened().getFirst(), withoutItsChecks((ReviewDecided)
                Reviews.approvedOnce().getLast())));
    }

    private static ReviewDecided withoutItsChecks(ReviewDecided event) {
        return new ReviewDecided(
                event.matter(),
                event.stage(),
                event.verdict(),
                event.officer(),
                event.reasons(),
                event.comment(),
                event.decidedAt(),
                null);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheGoldenFile(ReviewEvent event) throws IOException {
        byte[] stored = Files.readAllBytes(file(event));
        SerializedObject<byte[]> object = new SimpleSerializedObject<>(
                stored, byte[].class, event.getClass().getName(), "1");
        ReviewEvent read = serializer.deserialize(object);
        assertThat(read).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesWhatItReads(ReviewEvent event) throws IOException {
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(JSON.readTree(stored.getData())).isEqualTo(JSON.readTree(Files.readAllBytes(file(event))));
    }

    @Test
    void readsAndWritesADossierWithItsPapers() throws IOException {
        readsAndWrites(Reviews.dossier(Reviews.papers(Paper.EVALUATION_REPORT)), "ReviewOpened/1-papers.json");
    }

    @Test
    void readsAndWritesADossierThatTellsOfUseAndLicences() throws IOException {
        Dossier usual = Reviews.dossier(Reviews.papers(Paper.EVALUATION_REPORT));
        Statements stated = new Statements(
                true,
                true,
                true,
                true,
                "NONE",
                new Practice("2022年起", "湖北省", "自行生产"),
                new Practice("2023年", "武汉市", null));
        Dossier told = new Dossier(
                usual.patent(),
                usual.owners(),
                usual.terms(),
                stated,
                usual.submitter(),
                usual.demoFields(),
                usual.papers());
        readsAndWrites(told, "ReviewOpened/1-practice.json");
    }

    @Test
    void readsAndWritesChecksWithWhatTheRegistersSaid() throws IOException {
        readsAndWrites(
                Reviews.checkedWith(Reviews.extracts(LocalDate.of(2027, 7, 8))).getLast(),
                "ChecksCompleted/1-extracts.json");
    }

    @Test
    void readsAndWritesADecisionWithTheChecksItsGiverRead() throws IOException {
        readsAndWrites(Reviews.approvedOnce().getLast(), "ReviewDecided/1-checked.json");
    }

    private void readsAndWrites(Dossier dossier, String golden) throws IOException {
        readsAndWrites(new ReviewOpened(Reviews.MATTER, dossier, Reviews.NOON), golden);
    }

    private void readsAndWrites(ReviewEvent event, String golden) throws IOException {
        byte[] stored = Files.readAllBytes(GOLDEN.resolve(golden));
        ReviewEvent read = serializer.deserialize(new SimpleSerializedObject<>(
                stored, byte[].class, event.getClass().getName(), "1"));
        assertThat(read).isEqualTo(event);
        assertThat(JSON.readTree(serializer.serialize(event, byte[].class).getData()))
                .isEqualTo(JSON.readTree(stored));
    }

    @Test
    void pinsEveryStoredName() {
        assertThat(ReviewEvent.class.getPermittedSubclasses())
                .extracting(Class::getName)
                .containsExactlyInAnyOrder(
                        "cn.kaixu.review.validity.event.ReviewOpened",
                        "cn.kaixu.review.validity.event.PapersChanged",
                        "cn.kaixu.review.validity.event.ChecksCompleted",
                        "cn.kaixu.review.validity.event.ReviewDecided",
                        "cn.kaixu.review.validity.event.ReviewPassed",
                        "cn.kaixu.review.validity.event.ReviewReturned",
                        "cn.kaixu.review.validity.event.ReviewRefused",
                        "cn.kaixu.review.validity.event.ReviewClosed");
    }

    @Test
    void hasASampleOfEveryEvent() {
        assertThat(samples().map(Object::getClass))
                .hasSameElementsAs(List.of(ReviewEvent.class.getPermittedSubclasses()));
    }

    /** A new event gets its file with {@code -Dgolden.write}; an existing file is never written again. */
    private static Path file(ReviewEvent event) throws IOException {
        Path file = GOLDEN.resolve(event.getClass().getSimpleName()).resolve("1.json");
        if (System.getProperty("golden.write") != null && Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(event), StandardCharsets.UTF_8);
        }
        return file;
    }
}
