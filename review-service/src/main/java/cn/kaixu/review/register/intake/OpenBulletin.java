package cn.kaixu.review.register.intake;

import cn.kaixu.review.register.bulletin.BulletinReader;

/** The bulletin being read, kept open from slice to slice so that nothing is read twice. */
record OpenBulletin(String id, BulletinReader reader) {

    /** Whether it stands where the last committed slice ended; after a failed one it does not. */
    boolean standsAt(Pending pending) {
        return id.equals(pending.id()) && reader.place().equals(pending.read());
    }
}
