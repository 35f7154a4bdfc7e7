package cn.kaixu.review.register;

import java.util.function.BiConsumer;

import cn.kaixu.platform.problem.Refused;

/** A bulletin of legal states (法律状态公告数据) as a text, one line a patent: CSV with a header, or JSON lines. */
interface Bulletin {

    /** Tells the form by the first sign; refuses a text that is empty or lacks a required column. */
    static Bulletin open(byte[] bytes) {
        String text = BulletinText.read(bytes);
        if (text.isBlank()) {
            throw new Refused(RegisterRefusal.BULLETIN_EMPTY);
        }
        return text.stripLeading().startsWith("{") ? new JsonLinesBulletin(text) : CsvBulletin.open(text);
    }

    /** How many patents there are to read. */
    long lines();

    /** Gives every patent's line with its number in the file. */
    void forEach(BiConsumer<Long, BulletinLine> use);
}
