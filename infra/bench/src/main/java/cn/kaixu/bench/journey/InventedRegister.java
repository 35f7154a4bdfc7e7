package cn.kaixu.bench.journey;

import java.nio.charset.StandardCharsets;

/** A register of invented patents, as a file for people and as the rows of a plain COPY. */
final class InventedRegister {

    private static final String HEADER =
            "patentNumber,patentType,title,patentees,filingDate,grantDate,termEnd,legalState,annualFeePaidUntil,asOf,source\n";

    private final int first;
    private final int lines;

    InventedRegister(int first, int lines) {
        this.first = first;
        this.lines = lines;
    }

    byte[] csv() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int line = 0; line < lines; line++) {
            int serial = first + line;
            text.append(InventedPatents.number(serial))
                    .append(",发明,一种第 ")
                    .append(serial)
                    .append(
                            " 号测量装置及其控制方法,武汉测量有限公司;武汉理工大学,2020-02-01,2022-03-01,2040-02-01,有效,2027-02-01,2026-10-01,公告\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same values as {@code register_staging} holds them. */
    byte[] rows() {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            int serial = first + line;
            text.append(line + 2)
                    .append('\t')
                    .append(InventedPatents.number(serial))
                    .append("\tINVENTION\t一种第 ")
                    .append(serial)
                    .append(" 号测量装置及其控制方法\t{\"武汉测量有限公司\",\"武汉理工大学\"}\t2020-02-01\t2022-03-01\t2040-02-01")
                    .append("\t{\"IN_FORCE\"}\t2027-02-01\t2026-10-01\t公告\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
