package cn.kaixu.listing.consent;

/** Makes and verifies signatures; replaced by a bean of its own where a certification authority or the national e-seal service is connected. */
public interface SignaturePort {

    /** Stable name kept with each signature it makes. */
    String method();

    /** What this service gives as proof that the act took place. */
    String sign(SigningAct act);

    /** Whether the proof belongs to exactly this act. */
    boolean verifies(String evidence, SigningAct act);
}
