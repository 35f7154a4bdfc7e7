package cn.kaixu.licensing.licence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.licensing.licence.event.ContractSigned;
import cn.kaixu.licensing.licence.event.LicenceContractConcluded;
import cn.kaixu.licensing.licence.event.LicenceEvent;
import cn.kaixu.licensing.licence.event.LicenceIntended;
import cn.kaixu.licensing.licence.event.LicenceNoticeGiven;
import cn.kaixu.licensing.licence.event.LicenceTookEffect;
import cn.kaixu.licensing.licence.event.PaymentEvidencePlaced;
import cn.kaixu.licensing.licence.value.DeclarationId;
import cn.kaixu.licensing.licence.value.Evidence;
import cn.kaixu.licensing.licence.value.EvidenceId;
import cn.kaixu.licensing.licence.value.InstalmentPlan;
import cn.kaixu.licensing.licence.value.Intention;
import cn.kaixu.licensing.licence.value.LicenceGrant;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.LicensedPatent;
import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.licensing.licence.value.OfferedTerms;
import cn.kaixu.licensing.licence.value.Owner;
import cn.kaixu.licensing.licence.value.Party;
import cn.kaixu.licensing.licence.value.Period;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.licensing.licence.value.Signature;

/** Situations a licence can be in, as the events that led there. */
public final class Licences {

    public static final LicenceId LICENCE = new LicenceId("0f0c7d62-6a3b-5c55-9a55-8d6c2b1f0a11");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final LocalDate OFFERED_UNTIL = LocalDate.of(2030, 12, 31);
    public static final Party LICENSOR = new Party("whut", "武汉理工大学", "420100");
    public static final Party LICENSEE = new Party("demo-firm-a", "演示精密制造有限公司", "420100");
    public static final RoyaltyTerms FREE = new RoyaltyTerms.FreeOfCharge();
    public static final RoyaltyTerms LUMP_SUM = new RoyaltyTerms.LumpSum(yuan(50_000), 30);
    public static final RoyaltyTerms ENTRY_FEE = new RoyaltyTerms.EntryFeeAndShare(yuan(10_000), yuan(3));
    public static final RoyaltyTerms INSTALMENTS = new RoyaltyTerms.Instalments(
            new InstalmentPlan(yuan(20_000), 15, "QUARTER", 10, 3, yuan(10_000), 4, yuan(50_000)));
    public static final RoyaltyTerms OTHER = new RoyaltyTerms.OtherStandard("每台设备 200 元，按季结算");

    private Licences() {}

    public static BigDecimal yuan(long amount) {
        return BigDecimal.valueOf(amount);
    }

    public static Offer offer(RoyaltyTerms royalty) {
        return new Offer(
                new DeclarationId("D201710024908X"),
                1,
                new LicensedPatent(
                        new PatentNumber("ZL201710024908.X"),
                        PatentType.INVENTION,
                        "一种高强度混凝土的制备方法",
                        LocalDate.of(2019, 7, 9),
                        LocalDate.of(2017, 1, 13),
                        LocalDate.of(2037, 1, 12)),
                List.of(new Owner("武汉理工大学", "UNIVERSITY")),
                LICENSOR,
                new OfferedTerms(royalty, OFFERED_UNTIL, "420000", null));
    }

    public static Intention intention() {
        return new Intention(LICENSEE, "用于预制构件生产线", new Period(TODAY, LocalDate.of(2028, 11, 21)), "vault:1");
    }

    public static List<LicenceEvent> intended(RoyaltyTerms royalty) {
        return List.of(new LicenceIntended(LICENCE, offer(royalty), intention()));
    }

    public static List<LicenceEvent> notified(RoyaltyTerms royalty) {
        return with(
                intended(royalty),
                new LicenceNoticeGiven(LICENCE, grant(royalty).subject(), TODAY, null));
    }

    public static List<LicenceEvent> concluded(RoyaltyTerms royalty) {
        return with(
                with(
                        with(notified(royalty), new ContractSigned(LICENCE, Side.LICENSEE, signature("firm-a", "h1"))),
                        new ContractSigned(LICENCE, Side.LICENSOR, signature("whut-clerk", "h1"))),
                new LicenceContractConcluded(LICENCE, grant(royalty).subject(), TODAY));
    }

    public static LicenceTookEffect tookEffect(RoyaltyTerms royalty, LocalDate from, long agreed) {
        return new LicenceTookEffect(LICENCE, grant(royalty), from, yuan(agreed));
    }

    public static PaymentEvidencePlaced placed(RoyaltyTerms royalty, Side by, Evidence evidence) {
        return new PaymentEvidencePlaced(LICENCE, grant(royalty).subject(), by, evidence);
    }

    public static Evidence evidence(int number, long amount, LocalDate paidOn) {
        return new Evidence(
                new EvidenceId(String.format("%064x", number)), yuan(amount), paidOn, "回单" + number + ".pdf");
    }

    public static Signature signature(String signer, String hash) {
        return new Signature(
                signer, "vault:" + signer, Instant.parse("2026-11-22T04:00:00Z"), TODAY, hash, "annex6-2022.1");
    }

    public static LicenceGrant grant(RoyaltyTerms royalty) {
        return LicenceGrant.of(offer(royalty), intention());
    }

    public static List<LicenceEvent> with(List<LicenceEvent> before, LicenceEvent next) {
        List<LicenceEvent> all = new ArrayList<>(before);
        all.add(next);
        return all;
    }
}
