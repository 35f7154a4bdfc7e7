package cn.kaixu.listing.batch.scan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.RowStore;

/** The patents of a batch and the declarations of those that were handed in. */
final class BatchDeclarations {

    private final String organisation;
    private final Map<PatentNumber, Optional<String>> declarations = new HashMap<>();
    private final Map<String, PatentNumber> holders = new HashMap<>();

    private BatchDeclarations(String organisation) {
        this.organisation = organisation;
    }

    static BatchDeclarations of(Batch batch, RowStore rows) {
        BatchDeclarations all = new BatchDeclarations(batch.uploader().organisationId());
        rows.forEach(
                batch.id(),
                row -> row.draft()
                        .number()
                        .ifPresent(number -> all.add(number, Optional.ofNullable(row.declarationId()))));
        return all;
    }

    private void add(PatentNumber patent, Optional<String> declaration) {
        declarations.merge(patent, declaration, (first, second) -> first.or(() -> second));
        declaration.ifPresent(id -> holders.put(holder(id), patent));
    }

    boolean has(PatentNumber patent) {
        return declarations.containsKey(patent);
    }

    /** The declaration of a patent, if its row was handed in. */
    Optional<String> of(PatentNumber patent) {
        return declarations.getOrDefault(patent, Optional.empty());
    }

    /** Under what the files of a declaration are kept. */
    String holder(String declaration) {
        return Attachments.ofDeclaration(declaration, organisation);
    }

    String organisation() {
        return organisation;
    }

    /** The patent whose files are kept under one of the given holders: the only one of the batch that is named or, where none is named, any. */
    Optional<PatentNumber> heldBy(Collection<String> keepers, Set<PatentNumber> named) {
        if (named.stream().filter(this::has).count() > 1) {
            return Optional.empty();
        }
        return keepers.stream()
                .filter(holders::containsKey)
                .map(holders::get)
                .filter(patent -> named.isEmpty() || named.contains(patent))
                .findFirst();
    }
}
