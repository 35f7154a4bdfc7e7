package cn.kaixu.licensing.recordal;

import cn.kaixu.platform.problem.RefusalCode;

/** Why something about a recordal is refused. */
public enum RecordalRefusal implements RefusalCode {
    /** Only a licence in force is recorded (order 62). Complete notice and payment first. */
    LICENCE_NOT_IN_FORCE(409),
    /** A paper is missing (order 62 Art. 8). Add what {@code errors} names. */
    PAPERS_MISSING(422),
    /** The licence already has a recordal. Follow that one. */
    RECORDAL_ALREADY_FILED(409),
    /** The recordal is not in a state that allows this step. Read it again. */
    RECORDAL_STEP_NOT_POSSIBLE(409),
    /** A return or refusal names its reasons. Say what is wrong. */
    REASONS_MISSING(422),
    /** The record number is empty or too long. Enter the office's number. */
    RECORD_NUMBER_MISSING(422),
    /** The record number belongs to another recordal. Check the number. */
    RECORD_NUMBER_TAKEN(409);

    private final int status;

    RecordalRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
