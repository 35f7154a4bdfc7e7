package cn.kaixu.licensing.licence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.licensing.licence.event.ContractSigned;
import cn.kaixu.licensing.licence.event.LicenceContractConcluded;
import cn.kaixu.licensing.licence.event.LicenceEvent;
import cn.kaixu.licensing.licence.event.LicenceIntended;
import cn.kaixu.licensing.licence.event.LicenceNoticeGiven;
import cn.kaixu.licensing.licence.event.PaymentConfirmed;
import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.licensing.recordal.event.RecordalAccepted;
import cn.kaixu.licensing.recordal.event.RecordalEvent;
import cn.kaixu.licensing.recordal.event.RecordalFiled;
import cn.kaixu.licensing.recordal.event.RecordalRefused;
import cn.kaixu.licensing.recordal.event.RecordalRegistered;
import cn.kaixu.licensing.recordal.event.RecordalResubmitted;
import cn.kaixu.licensing.recordal.event.RecordalReturned;
import cn.kaixu.licensing.recordal.value.Paper;
import cn.kaixu.licensing.recordal.value.PaperCheck;
import cn.kaixu.licensing.recordal.value.RecordalClock;
import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static cn.kaixu.licensing.licence.Licences.ENTRY_FEE;
import static cn.kaixu.licensing.licence.Licences.FREE;
import static cn.kaixu.licensing.licence.Licences.INSTALMENTS;
import static cn.kaixu.licensing.licence.Licences.LICENCE;
import static cn.kaixu.licensing.licence.Licences.LUMP_SUM;
import static cn.kaixu.licensing.licence.Licences.OTHER;
import static cn.kaixu.licensing.licence.Licences.TODAY;
import static cn.kaixu.licensing.licence.Licences.evidence;
import static cn.kaixu.licensing.licence.Licences.grant;
import static cn.kaixu.licensing.licence.Licences.intention;
import static cn.kaixu.licensing.licence.Licences.offer;
import static cn.kaixu.licensing.licence.Licences.signature;
import static org.assertj.core.api.Assertions.assertThat;

/** Events stored once stay readable: names and revisions are pinned, golden files are only ever added. */
class StoredEventsTest {

    private static final String LICENCE_EVENTS = "cn.kaixu.licensing.licence.event.";
    private static final String RECORDAL_EVENTS = "cn.kaixu.licensing.recordal.event.";
    private static final RecordalId RECORDAL = RecordalId.of(LICENCE);
    private static final RecordedLicence RECORDED =
            new RecordedLicence(LICENCE, new PatentNumber("ZL201710024908.X"), TODAY);
    private static final RecordalClock CLOCK = new RecordalClock(TODAY.plusMonths(3), TODAY, TODAY.plusDays(9));
    private static final List<PaperCheck> PAPERS = List.of(
            new PaperCheck(Paper.NOTICE, true),
            new PaperCheck(Paper.CONTRACT, true),
            new PaperCheck(Paper.PAYMENT_EVIDENCE, true));
    private static final Map<String, Object> GOLDEN = golden();

    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .revisionResolver(new AnnotationRevisionResolver())
            .build();
    private final JsonMapper json = JsonMapper.builder().build();

    private static Map<String, Object> golden() {
        Map<String, Object> golden = new TreeMap<>();
        golden.put("LicenceIntended/1", new LicenceIntended(LICENCE, offer(LUMP_SUM), intention()));
        golden.put("LicenceIntended/1-free", new LicenceIntended(LICENCE, offer(FREE), intention()));
        golden.put("LicenceIntended/1-instalments", new LicenceIntended(LICENCE, offer(INSTALMENTS), intention()));
        golden.put("LicenceIntended/1-share", new LicenceIntended(LICENCE, offer(ENTRY_FEE), intention()));
        golden.put("LicenceIntended/1-other", new LicenceIntended(LICENCE, offer(OTHER), intention()));
        golden.put(
                "LicenceNoticeGiven/1",
                new LicenceNoticeGiven(LICENCE, grant(FREE).subject(), TODAY, "vault:text"));
        golden.put("ContractSigned/1", new ContractSigned(LICENCE, Side.LICENSEE, signature("firm-a", "h1")));
        golden.put(
                "LicenceContractConcluded/1",
                new LicenceContractConcluded(LICENCE, grant(FREE).subject(), TODAY));
        golden.put("PaymentEvidencePlaced/1", Licences.placed(LUMP_SUM, Side.LICENSEE, evidence(1, 50_000, TODAY)));
        golden.put(
                "PaymentConfirmed/1",
                new PaymentConfirmed(LICENCE, evidence(1, 1, TODAY).id(), TODAY));
        golden.put("LicenceTookEffect/1", Licences.tookEffect(LUMP_SUM, TODAY, 50_000));
        golden.put("RecordalFiled/1", new RecordalFiled(RECORDAL, RECORDED, "demo-firm-a", CLOCK, PAPERS));
        golden.put("RecordalAccepted/1", new RecordalAccepted(RECORDAL, TODAY));
        golden.put("RecordalReturned/1", new RecordalReturned(RECORDAL, RECORDED, List.of("凭证不清晰"), TODAY));
        golden.put(
                "RecordalResubmitted/1",
                new RecordalResubmitted(
                        RECORDAL, RECORDED, new RecordalClock(CLOCK.fileBy(), CLOCK.filedOn(), null), PAPERS));
        golden.put("RecordalRegistered/1", new RecordalRegistered(RECORDAL, RECORDED, "X2026420000001", TODAY));
        golden.put("RecordalRefused/1", new RecordalRefused(RECORDAL, RECORDED, List.of("权利终止"), TODAY));
        return golden;
    }

    static Set<String> goldenFiles() {
        return GOLDEN.keySet();
    }

    private static Stream<Class<?>> stored() {
        return Stream.of(LicenceEvent.class, RecordalEvent.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()));
    }

    @Test
    void storedNamesAndRevisionsArePinned() {
        assertThat(stored().map(type -> serializer.typeForClass(type).getName() + " "
                                + serializer.typeForClass(type).getRevision())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        LICENCE_EVENTS + "LicenceIntended 1",
                        LICENCE_EVENTS + "LicenceNoticeGiven 1",
                        LICENCE_EVENTS + "ContractSigned 1",
                        LICENCE_EVENTS + "LicenceContractConcluded 1",
                        LICENCE_EVENTS + "PaymentEvidencePlaced 1",
                        LICENCE_EVENTS + "PaymentConfirmed 1",
                        LICENCE_EVENTS + "LicenceTookEffect 1",
                        RECORDAL_EVENTS + "RecordalFiled 1",
                        RECORDAL_EVENTS + "RecordalAccepted 1",
                        RECORDAL_EVENTS + "RecordalReturned 1",
                        RECORDAL_EVENTS + "RecordalResubmitted 1",
                        RECORDAL_EVENTS + "RecordalRegistered 1",
                        RECORDAL_EVENTS + "RecordalRefused 1");
    }

    @Test
    void everyStoredEventHasAGoldenFile() {
        assertThat(stored().map(Class::getSimpleName))
                .allSatisfy(name -> assertThat(GOLDEN).containsKey(name + "/1"));
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void readsIntoTodaysType(String file) throws IOException {
        Object expected = Objects.requireNonNull(GOLDEN.get(file));
        SerializedObject<byte[]> stored = new SimpleSerializedObject<>(
                read(file).getBytes(StandardCharsets.UTF_8),
                byte[].class,
                serializer.typeForClass(expected.getClass()));

        Object read = serializer.deserialize(stored);

        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void isWrittenAsItWas(String file) throws IOException {
        byte[] written = serializer.serialize(GOLDEN.get(file), byte[].class).getData();
        assertThat(json.readTree(written)).isEqualTo(json.readTree(read(file)));
    }

    private static String read(String file) throws IOException {
        try (var in =
                Objects.requireNonNull(StoredEventsTest.class.getResourceAsStream("/events/" + file + ".json"), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
