package cn.kaixu.listing.declaration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.declaration.event.DeclarationAnnounced;
import cn.kaixu.listing.declaration.event.DeclarationEvent;
import cn.kaixu.listing.declaration.event.DeclarationExpired;
import cn.kaixu.listing.declaration.event.DeclarationRefused;
import cn.kaixu.listing.declaration.event.DeclarationReinstated;
import cn.kaixu.listing.declaration.event.DeclarationReturned;
import cn.kaixu.listing.declaration.event.DeclarationRevoked;
import cn.kaixu.listing.declaration.event.DeclarationSubmitted;
import cn.kaixu.listing.declaration.event.DeclarationSuspended;
import cn.kaixu.listing.declaration.event.DeclarationWithdrawn;
import cn.kaixu.listing.declaration.event.PapersChanged;
import cn.kaixu.listing.declaration.event.TermsAmended;
import cn.kaixu.listing.declaration.value.InstalmentPeriod;
import cn.kaixu.listing.declaration.value.Money;
import cn.kaixu.listing.declaration.value.Percentage;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import cn.kaixu.platform.test.StoredEventsContract;

import static cn.kaixu.listing.declaration.Declarations.ARREARS;
import static cn.kaixu.listing.declaration.Declarations.ID;
import static cn.kaixu.listing.declaration.Declarations.NOON;
import static cn.kaixu.listing.declaration.Declarations.REASONS;
import static cn.kaixu.listing.declaration.Declarations.REVIEWED;
import static cn.kaixu.listing.declaration.Declarations.submission;
import static java.util.Map.entry;

/** Events stored once stay readable: names and revisions are pinned, golden files are only ever added. */
class StoredEventsTest extends StoredEventsContract<DeclarationEvent> {

    private static final Map<String, DeclarationEvent> GOLDEN = Map.ofEntries(
            entry("DeclarationSubmitted/1", new DeclarationSubmitted(ID, 1, submission(), null)),
            entry("DeclarationSubmitted/1-free", submitted(new RoyaltyTerms.FreeOfCharge())),
            entry(
                    "DeclarationSubmitted/1-entry-fee-and-share",
                    submitted(new RoyaltyTerms.EntryFeeAndShare(Money.of(dec("5000.5")), new Percentage(dec("3.5"))))),
            entry(
                    "DeclarationSubmitted/1-instalments",
                    submitted(new RoyaltyTerms.Instalments(
                            Money.of(dec("1000")),
                            10,
                            InstalmentPeriod.QUARTER,
                            5,
                            4,
                            Money.of(dec("250")),
                            5,
                            Money.of(dec("2000"))))),
            entry("DeclarationSubmitted/1-other", submitted(new RoyaltyTerms.OtherStandard("按产量每吨一元"))),
            entry(
                    "DeclarationSubmitted/1-papers",
                    new DeclarationSubmitted(ID, 1, submission(), List.of(Declarations.licence()))),
            entry("PapersChanged/1", new PapersChanged(ID, 1, List.of(Declarations.licence()), true)),
            entry("DeclarationReturned/1", new DeclarationReturned(ID, 1, REASONS)),
            entry("DeclarationRefused/1", new DeclarationRefused(ID, 1, REASONS)),
            entry("DeclarationAnnounced/1", new DeclarationAnnounced(ID, 1, submission(), REVIEWED)),
            entry(
                    "TermsAmended/1",
                    new TermsAmended(ID, 1, 1, Declarations.form(new RoyaltyTerms.FreeOfCharge()), REVIEWED, null)),
            entry(
                    "TermsAmended/1-signed",
                    new TermsAmended(
                            ID,
                            1,
                            1,
                            Declarations.form(new RoyaltyTerms.FreeOfCharge()),
                            REVIEWED,
                            "C201610537144X/3")),
            entry(
                    "DeclarationWithdrawn/1-signed",
                    new DeclarationWithdrawn(ID, 1, "拟转让", REVIEWED, "C201610537144X/2")),
            entry("DeclarationExpired/1", new DeclarationExpired(ID, 1, REVIEWED)),
            entry("DeclarationSuspended/1", new DeclarationSuspended(ID, 1, ARREARS, NOON)),
            entry("DeclarationRevoked/1", new DeclarationRevoked(ID, 1, "通知附件4注意事项三", REASONS, REVIEWED)),
            entry("DeclarationReinstated/1", new DeclarationReinstated(ID, 1, NOON)),
            entry("DeclarationWithdrawn/1", new DeclarationWithdrawn(ID, 1, "拟转让", REVIEWED, null)));

    StoredEventsTest() {
        super(DeclarationEvent.class, "cn.kaixu.listing.declaration.event", GOLDEN);
    }

    private static DeclarationSubmitted submitted(RoyaltyTerms royalty) {
        return new DeclarationSubmitted(ID, 1, submission(Declarations.form(royalty)), null);
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }
}
