package cn.kaixu.listing.batch.scan;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.RowStore;
import cn.kaixu.listing.batch.file.ScanFiles;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.platform.document.scan.ScannedCodes;
import cn.kaixu.platform.problem.Refused;
import org.springframework.stereotype.Component;

/**
 * Attaches scans to the declarations of a batch, by the number in their names and the code on their paper. Sending the same scans again attaches nothing
 * twice, and goes on where time ran out.
 */
@Component
public class BatchScans {

    /** Half of what the gateway waits for an answer. */
    private static final Duration MOST_TIME = Duration.ofSeconds(30);

    private final RowStore rows;
    private final Attachments attachments;
    private final ScanFiles files;
    private final PrintedPapers papers;
    private final ScannedCodes codes = new ScannedCodes();
    private final URI publicAddress;

    BatchScans(
            RowStore rows,
            Attachments attachments,
            ScanFiles files,
            PrintedPapers papers,
            ListingProperties properties) {
        this.rows = rows;
        this.attachments = attachments;
        this.files = files;
        this.papers = papers;
        this.publicAddress = properties.publicAddress();
    }

    /**
     * Attaches one scan, or every scan of an archive.
     *
     * @param name what the file is called; in an archive its entries' names count
     * @return what became of each scan, in the order of the archive; other files are not spoken of
     * @throws Refused when the batch is being worked on or is closed, or the archive cannot be accepted
     */
    public List<ScanOutcome> attach(Batch batch, AttachmentKind kind, String name, byte[] content) {
        batch.requireOpen();
        BatchDeclarations declarations = BatchDeclarations.of(batch, rows);
        CodeReading reading = new CodeReading(codes, publicAddress, MOST_TIME);
        List<ScanOutcome> outcomes = new ArrayList<>();
        files.each(name, content, (file, scan) -> outcomes.add(attach(file, scan, kind, declarations, reading)));
        return outcomes;
    }

    private ScanOutcome attach(
            String file, byte[] scan, AttachmentKind kind, BatchDeclarations declarations, CodeReading reading) {
        Set<PatentNumber> named = ScanName.numbers(file);
        Optional<PatentNumber> holder = declarations.heldBy(attachments.holders(kind, scan), named);
        if (holder.isPresent()) {
            return ScanOutcome.alreadyAttached(
                    file, holder.get(), declarations.of(holder.get()).orElseThrow());
        }
        ScanDecision decision = reading.of(scan)
                .map(codes -> ScanDecision.of(
                        named, codes, declarations::has, code -> papers.standing(code, declarations.organisation())))
                .orElseGet(ScanDecision::notRead);
        return decision.patent() == null || decision.left() != null
                ? ScanOutcome.left(file, decision)
                : declarations
                        .of(decision.patent())
                        .map(declaration -> attach(file, scan, kind, decision, declaration, declarations))
                        .orElseGet(() -> ScanOutcome.left(file, decision.withoutDeclaration()));
    }

    private ScanOutcome attach(
            String file,
            byte[] scan,
            AttachmentKind kind,
            ScanDecision decision,
            String declaration,
            BatchDeclarations declarations) {
        try {
            boolean added = attachments.addOnce(declarations.holder(declaration), kind, scan);
            return ScanOutcome.attached(file, added, decision, declaration);
        } catch (Refused refused) {
            return ScanOutcome.refused(file, decision, declaration, refused);
        }
    }
}
