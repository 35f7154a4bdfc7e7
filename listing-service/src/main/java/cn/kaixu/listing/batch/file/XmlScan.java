package cn.kaixu.listing.batch.file;

import java.nio.charset.StandardCharsets;

import cn.kaixu.platform.problem.Refused;

/**
 * Looks over the bytes of an XML part, before any parser does, for what no spreadsheet program writes: document types, endless texts, endless nesting, and
 * encodings in which these would go unseen.
 */
final class XmlScan {

    private static final byte[] DOCUMENT_TYPE = "!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int LONGEST_RUN = 1 << 20;
    private static final int DEEPEST = 256;

    private boolean begun;
    private int marks;
    private int sinceBracket;
    private int depth;
    private int matched = -1;
    private byte before;

    void look(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            look(bytes[at]);
        }
    }

    private void look(byte next) {
        if (next == 0 || (!begun && !begins(next))) {
            throw new Refused(FileRefusal.FILE_IS_DAMAGED);
        }
        nest(next);
        match(next);
        sinceBracket = next == '<' ? 0 : sinceBracket + 1;
        if (sinceBracket > LONGEST_RUN) {
            throw new Refused(FileRefusal.FILE_TEXT_TOO_LONG);
        }
        before = next;
    }

    /** In UTF-8 and its relatives a part begins with a bracket, perhaps after a mark and blanks. */
    private boolean begins(byte next) {
        begun = next == '<';
        boolean mark = marks < MARK.length && next == MARK[marks];
        marks += mark ? 1 : 0;
        return begun || mark || next == ' ' || next == '\r' || next == '\n' || next == '\t';
    }

    private void nest(byte next) {
        if ((before == '<' && next == '/') || (before == '/' && next == '>')) {
            depth--;
        } else if (before == '<' && (Character.isLetter(next) || next == '_' || next < 0)) {
            depth++;
        }
        if (depth > DEEPEST) {
            throw new Refused(FileRefusal.FILE_NESTS_TOO_DEEP);
        }
    }

    private void match(byte next) {
        if (before == '<') {
            matched = 0;
        }
        if (matched < 0) {
            return;
        }
        matched = next == DOCUMENT_TYPE[matched] ? matched + 1 : -1;
        if (matched == DOCUMENT_TYPE.length) {
            throw new Refused(FileRefusal.FILE_HOLDS_ENTITIES);
        }
    }
}
