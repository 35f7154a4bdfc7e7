package cn.kaixu.reporting;

import java.time.LocalDate;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.access.AccessContract;
import cn.kaixu.platform.test.access.Premises;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reaches what: figures are public, a patent's events are for its submitter and the offices. */
@ServiceTest
class AccessIT extends AccessContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final TestHttp http;
    private final KafkaProbe kafka;

    @Autowired
    AccessIT(TestHttp http, KafkaProbe kafka) {
        this.http = http;
        this.kafka = kafka;
    }

    @Override
    protected Premises premises() {
        PatentNumber patent = Scheme.patent(909);
        Premises premises = new Premises("wuhan-ipo");
        String events = "/api/events?patentNumber=" + patent.value();
        kafka.send(Scheme.announced(patent, 1, "420100", DAY, Scheme.WHUT));
        Awaitility.await()
                .until(
                        () -> http.as(premises.bearer(Roles.BUREAU_CLERK))
                                .get(events)
                                .status(),
                        status -> status == 200);
        return premises.with("/api/events", events);
    }
}
