package cn.kaixu.licensing.evidence;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a file is not taken as evidence. */
public enum EvidenceRefusal implements RefusalCode {
    /** The content is neither PDF nor PNG nor JPEG, whatever its name says. Save it as one of these. */
    EVIDENCE_KIND_NOT_ACCEPTED(415),
    /** The file is larger than allowed. Send a smaller one. */
    EVIDENCE_TOO_LARGE(413);

    private final int status;

    EvidenceRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
