package cn.kaixu.licensing.licence;

import cn.kaixu.platform.problem.RefusalCode;

/** Why something about a licence is refused. */
public enum LicenceRefusal implements RefusalCode {
    /** No announced offer for this patent (Art. 50). Look the patent up in the pool. */
    OFFER_UNKNOWN(404),
    /** The declaration was withdrawn before the notice (Art. 50). Ask the owner for an individual licence. */
    OFFER_WITHDRAWN(409),
    /** The patent's legal state bars new licences for now (R. 86). Try again once it is reinstated. */
    OFFER_SUSPENDED(409),
    /** Licensor and licensee would be the same organisation. No licence is needed. */
    OWN_PATENT(422),
    /** The wanted days lie outside the offer (annex 4 ⑤). Correct the fields named. */
    PERIOD_NOT_OFFERED(422),
    /** Only the licensee may do this. Let the licensee's account do it. */
    NOT_THE_LICENSEE(403),
    /** Only the licensor may do this. Let the licensor's account do it. */
    NOT_THE_LICENSOR(403),
    /** Only the two parties may do this. */
    NOT_A_PARTY(403),
    /** There is no written notice yet (Art. 51 (1)). Give notice first. */
    NOTICE_NOT_GIVEN(409),
    /** The other side signed another text. Read the contract again, then sign. */
    CONTRACT_CHANGED(409),
    /** The licence is free of charge. There is nothing to pay or prove. */
    NOTHING_TO_PAY(422),
    /** The payment cannot be what it is said to be. Correct the fields named. */
    PAYMENT_NOT_CREDIBLE(422),
    /** The file was already placed for another payment. Place the right file. */
    EVIDENCE_ALREADY_USED(409),
    /** The licence has no such evidence. Check the number. */
    EVIDENCE_UNKNOWN(404);

    private final int status;

    LicenceRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
