package cn.kaixu.licensing.licence;

import cn.kaixu.licensing.licence.event.ContractSigned;
import cn.kaixu.licensing.licence.event.LicenceContractConcluded;
import cn.kaixu.licensing.licence.value.Side;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static cn.kaixu.licensing.licence.Licences.LICENCE;
import static cn.kaixu.licensing.licence.Licences.LUMP_SUM;
import static cn.kaixu.licensing.licence.Licences.TODAY;
import static cn.kaixu.licensing.licence.Licences.grant;
import static cn.kaixu.licensing.licence.Licences.signature;

class SignContractTest {

    private final AggregateTestFixture<Licence> licence = new AggregateTestFixture<>(Licence.class);

    private static SignContract sign(String by, String hash) {
        return new SignContract(LICENCE, by, signature("firm-a", hash));
    }

    @Test
    void refusesBeforeTheNotice() {
        licence.given(Licences.intended(LUMP_SUM))
                .when(sign("demo-firm-a", "h1"))
                .expectException(Refusals.code(LicenceRefusal.NOTICE_NOT_GIVEN));
    }

    @Test
    void theFirstSignatureAloneConcludesNothing() {
        licence.given(Licences.notified(LUMP_SUM))
                .when(sign("demo-firm-a", "h1"))
                .expectEvents(new ContractSigned(LICENCE, Side.LICENSEE, signature("firm-a", "h1")));
    }

    @Nested
    class OnceTheOtherHasSigned {

        @Test
        void theSecondConcludes() {
            licence.given(Licences.with(
                            Licences.notified(LUMP_SUM),
                            new ContractSigned(LICENCE, Side.LICENSEE, signature("firm-a", "h1"))))
                    .when(new SignContract(LICENCE, "whut", signature("whut-clerk", "h1")))
                    .expectEvents(
                            new ContractSigned(LICENCE, Side.LICENSOR, signature("whut-clerk", "h1")),
                            new LicenceContractConcluded(
                                    LICENCE, grant(LUMP_SUM).subject(), TODAY));
        }

        @Test
        void refusesAnotherText() {
            licence.given(Licences.with(
                            Licences.notified(LUMP_SUM),
                            new ContractSigned(LICENCE, Side.LICENSEE, signature("firm-a", "h1"))))
                    .when(new SignContract(LICENCE, "whut", signature("whut-clerk", "h2")))
                    .expectException(Refusals.code(LicenceRefusal.CONTRACT_CHANGED));
        }
    }

    @Test
    void aRepeatAddsNothing() {
        licence.given(Licences.concluded(LUMP_SUM))
                .when(sign("demo-firm-a", "h1"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
