package cn.kaixu.crash;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.listing.declaration.value.DeclarationId;

/** A summary table in which every so many rows lack a promise or name a patent again, and a few people are the contacts of all. */
final class BatchTable {

    static final int ROWS = 3_000;
    static final int CONTACTS = 7;

    private static final int EVERY = 50;
    private static final int FIRST_ROW = 2;
    private static final String HEADER =
            "序号,专利号,专利名称,专利权人（全部）,授权公告日,许可期限届满日,开放范围,使用费标准,一次总付金额（元）,一次总付付款天数,全体专利权人同意,承诺符合条件,联系人\n";

    private final Map<Integer, RowOutcome> outcomes = new TreeMap<>();
    private final Map<Integer, String> declared = new HashMap<>();
    private final byte[] content;

    BatchTable() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int at = 0; at < ROWS; at++) {
            text.append(row(at));
        }
        content = text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String row(int at) {
        boolean incomplete = at % EVERY == 0;
        boolean repeated = at % EVERY == EVERY - 1;
        String number = number(repeated ? at - 1 : at);
        RowOutcome checked = repeated ? RowOutcome.REJECTED : incomplete ? RowOutcome.INCOMPLETE : RowOutcome.READY;
        outcomes.put(at + FIRST_ROW, checked);
        if (checked == RowOutcome.READY) {
            declared.put(
                    at + FIRST_ROW, DeclarationId.of(new PatentNumber(number)).value());
        }
        return "%d,%s,一种第%d号装置,武汉理工大学,2022-05-06,2030-12-31,全省,一次总付,20000,30,是,%s,联系人%d\n"
                .formatted(at + 1, number, at, incomplete ? "" : "是", at % CONTACTS);
    }

    byte[] content() {
        return content.clone();
    }

    /** What becomes of every row; of one that satisfies every rule, this. */
    Map<Integer, RowOutcome> outcomes(RowOutcome ofReady) {
        Map<Integer, RowOutcome> become = new TreeMap<>(outcomes);
        become.replaceAll((row, checked) -> checked == RowOutcome.READY ? ofReady : checked);
        return become;
    }

    /** Declarations to be made, by the row they are made of. */
    Map<Integer, String> declared() {
        return declared;
    }

    private static String number(int at) {
        String digits = String.format(Locale.ROOT, "20201%07d", at);
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> check == 10 ? "X" : String.valueOf(check))
                .flatMap(check -> PatentNumber.read(digits + check).number().stream())
                .findFirst()
                .orElseThrow()
                .value();
    }
}
