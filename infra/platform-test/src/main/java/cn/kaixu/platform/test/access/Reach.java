package cn.kaixu.platform.test.access;

import java.util.Locale;

/** How far one role gets at one endpoint. */
enum Reach {

    /** Refused whoever asks. */
    NONE,
    /** Answered for what the caller's own organisation has, refused or empty for anything else. */
    OWN,
    /** Answered whoever's it is. */
    ALL;

    static Reach read(String cell) {
        return cell.equals("-") ? NONE : valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
