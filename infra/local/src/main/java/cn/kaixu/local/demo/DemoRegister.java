package cn.kaixu.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A legal-state file for the demo's patents. Numbers, titles and dates are real; legal state and fee payment are not in
 * any public file at hand, so the demo supplies them and says so in the column of sources.
 */
record DemoRegister(LocalDate today) {

    static final String SOURCE = "演示数据（法律状态与年费为演示提供，非官方登记簿）";
    private static final String HEADER =
            "patentNumber,patentType,title,patentees,filingDate,grantDate,termEnd,legalState,annualFeePaidUntil,asOf,source";

    byte[] csv(List<DemoPatent> patents) {
        return Stream.concat(Stream.of(HEADER), patents.stream().map(this::line))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(DemoPatent patent) {
        boolean pledged = patent.number().equals(Script.PLEDGED);
        return String.join(
                ",",
                patent.number(),
                patent.type(),
                quoted(patent.title()),
                quoted(patent.patentees()),
                patent.filingDate().toString(),
                patent.grantDate().toString(),
                patent.termEnd().toString(),
                pledged ? "授权;质押" : "授权",
                feePaidUntil(patent).toString(),
                today.toString(),
                SOURCE);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** The end of the patent year under way, as if every fee had been paid in time. */
    private LocalDate feePaidUntil(DemoPatent patent) {
        LocalDate end = patent.filingDate();
        while (!end.isAfter(today)) {
            end = end.plusYears(1);
        }
        return end;
    }
}
