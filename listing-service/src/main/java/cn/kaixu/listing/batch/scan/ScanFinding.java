package cn.kaixu.listing.batch.scan;

import java.util.Arrays;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;

/** Which rule a scan does not satisfy; {@code patents} are those the sentence names. */
public record ScanFinding(ScanRule rule, List<PatentNumber> patents) {

    public ScanFinding {
        patents = List.copyOf(patents);
    }

    static ScanFinding of(ScanRule rule, PatentNumber... patents) {
        return new ScanFinding(rule, Arrays.asList(patents));
    }
}
