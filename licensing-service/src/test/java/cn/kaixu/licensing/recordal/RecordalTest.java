package cn.kaixu.licensing.recordal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.licensing.licence.Refusals;
import cn.kaixu.licensing.licence.value.LicenceId;
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
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordalTest {

    private static final LicenceId LICENCE_ID = new LicenceId("0f0c7d62-6a3b-5c55-9a55-8d6c2b1f0a11");
    private static final RecordalId ID = RecordalId.of(LICENCE_ID);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final RecordedLicence LICENCE =
            new RecordedLicence(LICENCE_ID, new PatentNumber("ZL201710024908.X"), LocalDate.of(2026, 11, 22));
    private static final RecordalClock CLOCK =
            new RecordalClock(LocalDate.of(2027, 2, 22), DAY, LocalDate.of(2026, 12, 2));
    private static final List<PaperCheck> COMPLETE = papers(true);
    private static final List<String> REASONS = List.of("付款凭证不清晰");

    private final AggregateTestFixture<Recordal> recordal = new AggregateTestFixture<>(Recordal.class);

    private static List<PaperCheck> papers(boolean contract) {
        return List.of(
                new PaperCheck(Paper.NOTICE, true),
                new PaperCheck(Paper.CONTRACT, contract),
                new PaperCheck(Paper.PAYMENT_EVIDENCE, true));
    }

    private static FileRecordal file(List<PaperCheck> papers) {
        return new FileRecordal(ID, LICENCE, "demo-firm-a", CLOCK, papers);
    }

    private static List<RecordalEvent> filed(RecordalEvent... then) {
        List<RecordalEvent> events =
                new ArrayList<>(List.of(new RecordalFiled(ID, LICENCE, "demo-firm-a", CLOCK, COMPLETE)));
        events.addAll(List.of(then));
        return events;
    }

    private static RecordalEvent accepted() {
        return new RecordalAccepted(ID, DAY);
    }

    private static RecordalEvent returned() {
        return new RecordalReturned(ID, LICENCE, REASONS, DAY);
    }

    @Nested
    class Filing {

        @Test
        void startsTheClocks() {
            recordal.givenNoPriorActivity()
                    .when(file(COMPLETE))
                    .expectEvents(new RecordalFiled(ID, LICENCE, "demo-firm-a", CLOCK, COMPLETE));
        }

        @Test
        void refusesWithoutAPaper() {
            recordal.givenNoPriorActivity()
                    .when(file(papers(false)))
                    .expectException(Refusals.code(RecordalRefusal.PAPERS_MISSING, "paper-is-missing"));
        }

        @Test
        void aRepeatAddsNothing() {
            recordal.given(filed())
                    .when(file(COMPLETE))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void refusesASecondRecordalOfTheSameLicence() {
            recordal.given(filed(accepted()))
                    .when(file(COMPLETE))
                    .expectException(Refusals.code(RecordalRefusal.RECORDAL_ALREADY_FILED));
        }
    }

    @Nested
    class OnceFiled {

        @Test
        void canBeAccepted() {
            recordal.given(filed()).when(new AcceptRecordal(ID, DAY)).expectEvents(accepted());
        }

        @Test
        void cannotBeRegisteredBeforeAcceptance() {
            recordal.given(filed())
                    .when(new RegisterRecordal(ID, "X2026420000001", DAY))
                    .expectException(Refusals.code(RecordalRefusal.RECORDAL_STEP_NOT_POSSIBLE));
        }

        @Test
        void goesBackForCorrectionWithReasons() {
            recordal.given(filed()).when(new ReturnRecordal(ID, REASONS, DAY)).expectEvents(returned());
        }

        @Test
        void refusesAReturnWithoutReasons() {
            recordal.given(filed())
                    .when(new ReturnRecordal(ID, List.of(" "), DAY))
                    .expectException(Refusals.code(RecordalRefusal.REASONS_MISSING, "reason-is-empty"));
        }

        @Test
        void cannotBeResubmitted() {
            recordal.given(filed())
                    .when(new ResubmitRecordal(ID, CLOCK, COMPLETE))
                    .expectException(Refusals.code(RecordalRefusal.RECORDAL_STEP_NOT_POSSIBLE));
        }
    }

    @Nested
    class OnceAccepted {

        @Test
        void isRegisteredUnderItsNumber() {
            recordal.given(filed(accepted()))
                    .when(new RegisterRecordal(ID, "X2026420000001", DAY))
                    .expectEvents(new RecordalRegistered(ID, LICENCE, "X2026420000001", DAY));
        }

        @Test
        void needsANumber() {
            recordal.given(filed(accepted()))
                    .when(new RegisterRecordal(ID, " ", DAY))
                    .expectException(Refusals.code(RecordalRefusal.RECORD_NUMBER_MISSING));
        }

        @Test
        void canBeRefusedWithReasons() {
            recordal.given(filed(accepted()))
                    .when(new RefuseRecordal(ID, REASONS, DAY))
                    .expectEvents(new RecordalRefused(ID, LICENCE, REASONS, DAY));
        }

        @Test
        void aSecondAcceptanceAddsNothing() {
            recordal.given(filed(accepted()))
                    .when(new AcceptRecordal(ID, DAY))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Nested
    class OnceReturned {

        @Test
        void comesBackWithANewClock() {
            recordal.given(filed(returned()))
                    .when(new ResubmitRecordal(ID, CLOCK, COMPLETE))
                    .expectEvents(new RecordalResubmitted(ID, LICENCE, CLOCK, COMPLETE));
        }

        @Test
        void staysReturnedWhileAPaperIsMissing() {
            recordal.given(filed(returned()))
                    .when(new ResubmitRecordal(ID, CLOCK, papers(false)))
                    .expectException(Refusals.code(RecordalRefusal.PAPERS_MISSING, "paper-is-missing"));
        }

        @Test
        void aSecondResubmissionAddsNothing() {
            recordal.given(filed(returned(), new RecordalResubmitted(ID, LICENCE, CLOCK, COMPLETE)))
                    .when(new ResubmitRecordal(ID, CLOCK, COMPLETE))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void cannotBeAccepted() {
            recordal.given(filed(returned()))
                    .when(new AcceptRecordal(ID, DAY))
                    .expectException(Refusals.code(RecordalRefusal.RECORDAL_STEP_NOT_POSSIBLE));
        }
    }

    @Nested
    class OnceDecided {

        private final RecordalEvent registered = new RecordalRegistered(ID, LICENCE, "X2026420000001", DAY);

        @Test
        void theSameNumberAgainAddsNothing() {
            recordal.given(filed(accepted(), registered))
                    .when(new RegisterRecordal(ID, "X2026420000001", DAY))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void anotherNumberIsRefused() {
            recordal.given(filed(accepted(), registered))
                    .when(new RegisterRecordal(ID, "X2026420000002", DAY))
                    .expectException(Refusals.code(RecordalRefusal.RECORDAL_STEP_NOT_POSSIBLE));
        }

        @Test
        void aRecordedLicenceIsNotRefusedAfterwards() {
            recordal.given(filed(accepted(), registered))
                    .when(new RefuseRecordal(ID, REASONS, DAY))
                    .expectException(Refusals.code(RecordalRefusal.RECORDAL_STEP_NOT_POSSIBLE));
        }

        @Test
        void aRefusalIsFinal() {
            recordal.given(filed(new RecordalRefused(ID, LICENCE, REASONS, DAY)))
                    .when(new AcceptRecordal(ID, DAY))
                    .expectException(Refusals.code(RecordalRefusal.RECORDAL_STEP_NOT_POSSIBLE));
        }
    }
}
