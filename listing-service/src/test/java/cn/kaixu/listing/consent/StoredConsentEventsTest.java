package cn.kaixu.listing.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.consent.event.ConsentCompleted;
import cn.kaixu.listing.consent.event.ConsentEnded;
import cn.kaixu.listing.consent.event.ConsentEvent;
import cn.kaixu.listing.consent.event.ConsentRequested;
import cn.kaixu.listing.consent.event.OwnerDeclined;
import cn.kaixu.listing.consent.event.OwnerSigned;
import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.OwnerSignature;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import cn.kaixu.platform.test.StoredEventsContract;

import static cn.kaixu.listing.declaration.Declarations.PATENT;
import static cn.kaixu.listing.declaration.Declarations.submission;

/** Events stored once stay readable: names are pinned, golden files are only ever added. */
class StoredConsentEventsTest extends StoredEventsContract<ConsentEvent> {

    private static final ConsentId ID = ConsentId.of(PATENT);
    private static final StatementText TEXT = StatementText.of(List.of("同意开放许可（试点）的声明", "全体专利权人共同声明如下："));
    private static final OwnerSignature SIGNATURE = new OwnerSignature(
            "LOGIN_CONFIRMATION", TEXT.hash(), Instant.parse("2022-08-01T02:03:04.005Z"), "vault:3", "abc");
    private static final LocalDate LAST = LocalDate.of(2022, 8, 31);
    private static final Change WITHDRAWAL = new Change.Withdrawal(1, "拟转让");
    private static final Change AMENDMENT =
            new Change.NewTerms(1, new RoyaltyTerms.FreeOfCharge(), LocalDate.of(2029, 12, 31));
    private static final Map<String, ConsentEvent> GOLDEN = Map.of(
            "ConsentRequested/1", new ConsentRequested(ID, 1, submission(), TEXT, "vault:2", null, null),
            "OwnerSigned/1", new OwnerSigned(ID, 1, 0, SIGNATURE),
            "OwnerDeclined/1", new OwnerDeclined(ID, 1, 0, "费用过低"),
            "ConsentCompleted/1", new ConsentCompleted(ID, 1, submission().consented("C201610537144X/1"), null),
            "ConsentRequested/1-withdrawal",
                    new ConsentRequested(ID, 2, submission(), TEXT, "vault:2", WITHDRAWAL, LAST),
            "ConsentRequested/1-amendment", new ConsentRequested(ID, 3, submission(), TEXT, "vault:2", AMENDMENT, LAST),
            "ConsentRequested/1-conversion",
                    new ConsentRequested(ID, 4, submission(), TEXT, "vault:2", new Change.Conversion(1), LAST),
            "ConsentCompleted/1-withdrawal", new ConsentCompleted(ID, 2, submission(), WITHDRAWAL),
            "ConsentEnded/1", new ConsentEnded(ID, 1, ConsentEnding.CANCELLED, ""));

    StoredConsentEventsTest() {
        super(ConsentEvent.class, "cn.kaixu.listing.consent.event", GOLDEN);
    }
}
