package cn.kaixu.matching.web;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.matching.pool.Owner;
import cn.kaixu.matching.pool.Royalty;

/** A patent in a list of search results; {@code highlight} is the title with what was found in {@code <em>}, HTML-escaped. */
public record PoolItem(
        String patentNumber,
        String declarationId,
        String title,
        String patentType,
        List<Owner> patentees,
        Royalty royalty,
        String feeLabel,
        LocalDate licenceEnd,
        String scope,
        String scopeName,
        String place,
        String placeName,
        LocalDate announcedOn,
        int licences,
        int recordedLicences,
        List<String> demoFields,
        String highlight) {

    public PoolItem {
        patentees = List.copyOf(patentees);
        demoFields = List.copyOf(demoFields);
    }
}
