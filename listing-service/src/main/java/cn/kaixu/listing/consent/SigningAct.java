package cn.kaixu.listing.consent;

import java.time.Instant;

import cn.kaixu.listing.consent.value.ConsentId;

/** One act of signing with everything it binds: the text by its hash, the owner, who is logged in, what they typed and when. */
public record SigningAct(
        ConsentId consentId,
        int run,
        int owner,
        String contentHash,
        SignerClaims signer,
        String confirmation,
        Instant at) {}
