package cn.kaixu.listing.batch.table;

import java.util.Set;

import cn.kaixu.platform.problem.RefusalCode;

/** A file made to break or to mislead, and the names it may be refused by. */
final class HostileFile {

    private final String name;
    private final byte[] content;
    private final Set<RefusalCode> refusals;

    private HostileFile(String name, byte[] content, Set<RefusalCode> refusals) {
        this.name = name;
        this.content = content;
        this.refusals = refusals;
    }

    static HostileFile of(String name, byte[] content, RefusalCode... refusals) {
        return new HostileFile(name, content, Set.of(refusals));
    }

    byte[] content() {
        return content;
    }

    Set<RefusalCode> refusals() {
        return refusals;
    }

    @Override
    public String toString() {
        return name;
    }
}
