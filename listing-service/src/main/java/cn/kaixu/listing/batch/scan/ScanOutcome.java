package cn.kaixu.listing.batch.scan;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What became of one scan.
 *
 * @param file its name, with its folders if it came in an archive
 * @param patent the patent it belongs to, if that is certain
 * @param declaration the declaration it was attached to
 * @param refused why the file itself was not taken
 */
public record ScanOutcome(
        String file,
        Kind kind,
        @Nullable PatentNumber patent,
        @Nullable String declaration,
        @Nullable Refused refused) {

    /** All that can happen to a scan. */
    public enum Kind {
        ATTACHED,
        /** The declaration had exactly this file already. */
        ALREADY_ATTACHED,
        NO_NUMBER_IN_NAME,
        NOT_IN_BATCH,
        /** The name holds numbers of more than one patent of the batch. */
        SEVERAL_PATENTS,
        /** The row of this patent was not handed in, so there is no declaration yet. */
        NOT_SUBMITTED,
        REFUSED
    }

    static ScanOutcome left(String file, Kind kind, @Nullable PatentNumber patent) {
        return new ScanOutcome(file, kind, patent, null, null);
    }
}
