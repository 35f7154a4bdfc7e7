package cn.kaixu.crash;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import cn.kaixu.review.Declarations;

/** A register in which every so many lines make no sense and some patents are under review or announced. */
final class RegisterFile {

    static final int LINES = 80_000;
    static final int CASES = 100;

    private static final int EVERY = LINES / CASES;
    private static final int BAD_EVERY = 1_000;
    private static final String HEADER = "patentNumber,title,patentees,legalState,asOf,source\n";

    private final Map<String, String> titles = new TreeMap<>();
    private final StringBuilder text = new StringBuilder(HEADER);

    RegisterFile() {
        for (int line = 0; line < LINES; line++) {
            add(line);
        }
    }

    private void add(int line) {
        if (line % BAD_EVERY == BAD_EVERY - 1) {
            text.append("坏,\"行\n");
            return;
        }
        String number = Declarations.numbered(line);
        String title = "一种第 " + line + " 号装置";
        titles.put(number, title);
        text.append("%s,%s,武汉科技大学,%s,2026-11-01,公告\n".formatted(number, title, isImpaired(line) ? "滞纳期" : "有效"));
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the register must hold in the end. */
    Map<String, String> titles() {
        return titles;
    }

    static int rejected() {
        return LINES / BAD_EVERY;
    }

    /** Patents with an open case. */
    static List<String> reviewed() {
        return IntStream.range(0, CASES)
                .mapToObj(number -> Declarations.numbered(number * EVERY))
                .toList();
    }

    /** Every other of them was announced. */
    static List<String> announced() {
        return IntStream.range(0, CASES / 2)
                .mapToObj(number -> Declarations.numbered(number * 2 * EVERY))
                .toList();
    }

    /** Announced patents the file says are in arrears. */
    static int impaired() {
        return CASES / 4;
    }

    private static boolean isImpaired(int line) {
        return line % (4 * EVERY) == 0;
    }
}
