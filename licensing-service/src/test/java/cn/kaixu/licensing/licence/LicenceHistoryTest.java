package cn.kaixu.licensing.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import cn.kaixu.licensing.licence.event.LicenceEvent;
import cn.kaixu.licensing.licence.event.LicenceTookEffect;
import cn.kaixu.licensing.licence.value.Evidence;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import cn.kaixu.licensing.licence.value.Standing;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import static cn.kaixu.licensing.licence.Licences.LICENCE;
import static cn.kaixu.licensing.licence.Licences.TODAY;
import static cn.kaixu.licensing.licence.Licences.evidence;
import static cn.kaixu.licensing.licence.Licences.signature;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people do in whatever order: history folds, a repeat adds nothing, a licence takes effect once at most. */
class LicenceHistoryTest {

    private static final List<RoyaltyTerms> ROYALTIES =
            List.of(Licences.FREE, Licences.LUMP_SUM, Licences.ENTRY_FEE, Licences.INSTALMENTS, Licences.OTHER);

    @RepeatedTest(20)
    void holdsForAnySequenceOfCommands(RepetitionInfo run) {
        Random random = new Random(20_261_122L + run.getCurrentRepetition());
        RoyaltyTerms royalty = ROYALTIES.get(random.nextInt(ROYALTIES.size()));
        List<LicenceEvent> history = new ArrayList<>(Licences.intended(royalty));
        for (int step = 0; step < 12; step++) {
            LicenceCommand command = command(random);
            history.addAll(decide(history, command));
            assertThat(decide(history, command)).as("a repeat of %s", command).isEmpty();
        }
        assertThat(history.stream().filter(LicenceTookEffect.class::isInstance).count())
                .isLessThanOrEqualTo(1);
    }

    private static LicenceCommand command(Random random) {
        String by = random.nextBoolean() ? "demo-firm-a" : "whut";
        Evidence paid =
                evidence(random.nextInt(4), 10_000L * (1 + random.nextInt(5)), TODAY.minusDays(random.nextInt(3)));
        return switch (random.nextInt(4)) {
            case 0 -> new GiveNotice(LICENCE, "demo-firm-a", Standing.OPEN, null, TODAY);
            case 1 -> new SignContract(LICENCE, by, signature(by, "h1"));
            case 2 -> new PlacePaymentEvidence(LICENCE, by, paid, TODAY);
            default -> new ConfirmPayment(LICENCE, "whut", paid.id(), TODAY);
        };
    }

    /** What the licence says to a command after this history: new events, or none when it refuses. */
    private static List<LicenceEvent> decide(List<LicenceEvent> history, LicenceCommand command) {
        AggregateTestFixture<Licence> fixture = new AggregateTestFixture<>(Licence.class);
        List<LicenceEvent> recorded = new ArrayList<>();
        fixture.given(history).when(command).expectEventsMatching(new RecordingMatcher(recorded));
        return recorded;
    }
}
