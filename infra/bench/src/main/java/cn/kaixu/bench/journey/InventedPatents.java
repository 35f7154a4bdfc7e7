package cn.kaixu.bench.journey;

import java.util.Optional;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.PatentNumber;

/** Well-formed numbers of inventions that do not exist. */
final class InventedPatents {

    private InventedPatents() {}

    static String number(int serial) {
        String digits = "20201%07d".formatted(serial);
        return Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")
                .map(check -> PatentNumber.read(digits + "." + check).number())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
