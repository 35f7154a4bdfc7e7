package cn.kaixu.listing.batch.json;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a batch in JSON is not taken. */
public enum JsonRefusal implements RefusalCode {
    /** Neither an array of objects nor one object a line, as its content type says. */
    JSON_IS_NO_BATCH(422),
    /** Broken JSON, or a number that JSON does not know, such as NaN. Correct it at the place named. */
    JSON_IS_MALFORMED(400),
    /** An element or line that is no object. Every row is one. */
    JSON_ROW_IS_NO_OBJECT(422),
    /** A name the form does not have. Look up the names in the description of the interface. */
    JSON_FIELD_UNKNOWN(422),
    /** The same name twice in one object, so that either value may be meant. Keep one. */
    JSON_FIELD_REPEATED(422),
    /** An object or list where a value belongs, a value where an object does, or a number where a day does. */
    JSON_VALUE_WRONG_FORM(422);

    private final int status;

    JsonRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
