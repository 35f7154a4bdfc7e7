package cn.kaixu.licensing.licence.value;

/** What is granted, to whom and for which days. */
public record LicenceGrant(LicenceSubject subject, Party licensee, String royaltyMode, Period period) {

    public static LicenceGrant of(Offer offer, Intention intention) {
        return new LicenceGrant(
                new LicenceSubject(offer.declarationId(), offer.patent().number()),
                intention.licensee(),
                offer.terms().royalty().mode(),
                intention.period());
    }
}
