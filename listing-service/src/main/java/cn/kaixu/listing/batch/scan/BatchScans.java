package cn.kaixu.listing.batch.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.RowStore;
import cn.kaixu.listing.batch.file.ScanFiles;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Attaches scans to the declarations of a batch. Sending the same scans again attaches nothing twice. */
@Component
public class BatchScans {

    private final RowStore rows;
    private final Attachments attachments;
    private final ScanFiles files;

    BatchScans(RowStore rows, Attachments attachments, ScanFiles files) {
        this.rows = rows;
        this.attachments = attachments;
        this.files = files;
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
        Map<PatentNumber, Optional<String>> declarations = declarations(batch);
        List<ScanOutcome> outcomes = new ArrayList<>();
        files.each(name, content, (file, scan) -> outcomes.add(attach(file, scan, kind, batch, declarations)));
        return outcomes;
    }

    /** Every patent in the batch with its declaration, if its row was handed in. */
    private Map<PatentNumber, Optional<String>> declarations(Batch batch) {
        Map<PatentNumber, Optional<String>> declarations = new HashMap<>();
        rows.forEach(
                batch.id(),
                row -> row.draft()
                        .number()
                        .ifPresent(number -> declarations.merge(
                                number,
                                Optional.ofNullable(row.declarationId()),
                                (first, second) -> first.or(() -> second))));
        return declarations;
    }

    private ScanOutcome attach(
            String file,
            byte[] scan,
            AttachmentKind kind,
            Batch batch,
            Map<PatentNumber, Optional<String>> declarations) {
        Set<PatentNumber> named = ScanName.numbers(file);
        List<PatentNumber> here =
                named.stream().filter(declarations::containsKey).toList();
        if (here.size() != 1) {
            return ScanOutcome.left(file, reason(named, here), here.isEmpty() ? first(named) : null);
        }
        PatentNumber patent = here.getFirst();
        return declarations
                .getOrDefault(patent, Optional.empty())
                .map(declaration -> attach(
                        file,
                        scan,
                        kind,
                        patent,
                        declaration,
                        Attachments.ofDeclaration(declaration, batch.uploader().organisationId())))
                .orElseGet(() -> ScanOutcome.left(file, ScanOutcome.Kind.NOT_SUBMITTED, patent));
    }

    private ScanOutcome attach(
            String file, byte[] scan, AttachmentKind kind, PatentNumber patent, String declaration, String holder) {
        if (attachments.holds(holder, kind, scan)) {
            return new ScanOutcome(file, ScanOutcome.Kind.ALREADY_ATTACHED, patent, declaration, null);
        }
        try {
            attachments.add(holder, kind, scan);
            return new ScanOutcome(file, ScanOutcome.Kind.ATTACHED, patent, declaration, null);
        } catch (Refused refused) {
            return new ScanOutcome(file, ScanOutcome.Kind.REFUSED, patent, declaration, refused);
        }
    }

    private static ScanOutcome.Kind reason(Set<PatentNumber> named, List<PatentNumber> here) {
        if (named.isEmpty()) {
            return ScanOutcome.Kind.NO_NUMBER_IN_NAME;
        }
        return here.isEmpty() ? ScanOutcome.Kind.NOT_IN_BATCH : ScanOutcome.Kind.SEVERAL_PATENTS;
    }

    private static @Nullable PatentNumber first(Set<PatentNumber> named) {
        return named.stream().findFirst().orElse(null);
    }
}
