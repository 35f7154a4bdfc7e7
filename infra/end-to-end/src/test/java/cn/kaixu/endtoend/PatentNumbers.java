package cn.kaixu.endtoend;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** Well-formed numbers of patents that do not exist. */
final class PatentNumbers {

    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    private static final int MODULUS = 11;
    private static final int TEN = 10;
    private static final int SERIALS = 10_000_000;
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private PatentNumbers() {}

    /** An invention no other journey declares and no earlier run has declared, as far as its second tells. */
    static String unused(Clock clock) {
        return invention((int) ((clock.instant().getEpochSecond() + TAKEN.getAndIncrement()) % SERIALS));
    }

    /** The invention with that serial among the applications of 2020. */
    static String invention(int serial) {
        String digits = "20201%07d".formatted(serial);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += Character.digit(digits.charAt(place), TEN) * WEIGHTS[place];
        }
        int rest = sum % MODULUS;
        return "ZL%s.%s".formatted(digits, rest == TEN ? "X" : Integer.toString(rest));
    }
}
