package cn.kaixu.listing.conversion.web;

import java.util.List;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.conversion.view.ConversionEntry;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.register.RegisterEntry;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A declaration on its way to a statutory one; the conditions are those of today while nothing was filed. */
record ConversionView(
        @JsonUnwrapped ConversionEntry conversion,
        String patentNumber,
        String title,
        PatentType patentType,
        List<String> patentees,
        String submitter,
        List<Condition> conditions) {

    static ConversionView of(ConversionEntry conversion, RegisterEntry entry, List<Condition> conditions) {
        DeclarationForm form = entry.submission().form();
        return new ConversionView(
                conversion,
                form.patent().number().value(),
                form.patent().title(),
                form.patent().type(),
                form.patentees().stream().map(Patentee::name).toList(),
                entry.submission().submitter().organisationName(),
                conditions);
    }
}
