package cn.kaixu.listing.batch.scan;

import java.util.Objects;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What became of one scan.
 *
 * @param file its name, with its folders if it came in an archive
 * @param patent the patent it belongs to, if that is certain
 * @param declaration the declaration it was attached to
 * @param way by which it found its declaration; not known of a file that was attached before
 * @param finding what speaks against it, or should be looked at
 * @param refused why the file itself was not taken
 */
public record ScanOutcome(
        String file,
        Kind kind,
        @Nullable PatentNumber patent,
        @Nullable String declaration,
        @Nullable Way way,
        @Nullable ScanFinding finding,
        @Nullable Refused refused) {

    /** All that can happen to a scan. */
    public enum Kind {
        ATTACHED,
        /** The declaration had exactly this file already. */
        ALREADY_ATTACHED,
        /** Neither a number in the name nor a code on the paper. */
        NO_NUMBER_IN_NAME,
        NOT_IN_BATCH,
        /** The name holds numbers of more than one patent of the batch. */
        SEVERAL_PATENTS,
        /** The paper bears codes of more than one patent. */
        SEVERAL_CODES,
        /** The name says one patent and the code another. */
        NAME_AND_CODE_DIFFER,
        /** The code is not that of a paper of this batch; whose it is otherwise is not said. */
        CODE_NOT_KNOWN,
        /** The paper was printed for an earlier round of the declaration. */
        CODE_OUTDATED,
        /** No number in the name, and a code that is not the platform's. */
        FOREIGN_CODE,
        /** The row of this patent was not handed in, so there is no declaration yet. */
        NOT_SUBMITTED,
        /** So much was sent at once that its codes were not looked for. */
        NOT_READ,
        REFUSED
    }

    /** How a scan found its declaration. */
    public enum Way {
        NAME,
        CODE,
        NAME_AND_CODE
    }

    static ScanOutcome attached(String file, boolean added, ScanDecision decision, String declaration) {
        return new ScanOutcome(
                file,
                added ? Kind.ATTACHED : Kind.ALREADY_ATTACHED,
                decision.patent(),
                declaration,
                decision.way(),
                decision.finding(),
                null);
    }

    static ScanOutcome alreadyAttached(String file, PatentNumber patent, String declaration) {
        return new ScanOutcome(file, Kind.ALREADY_ATTACHED, patent, declaration, null, null, null);
    }

    static ScanOutcome left(String file, ScanDecision decision) {
        Kind why = Objects.requireNonNull(decision.left());
        return new ScanOutcome(file, why, decision.patent(), null, null, decision.finding(), null);
    }

    static ScanOutcome refused(String file, ScanDecision decision, String declaration, Refused refused) {
        return new ScanOutcome(
                file, Kind.REFUSED, decision.patent(), declaration, decision.way(), decision.finding(), refused);
    }
}
