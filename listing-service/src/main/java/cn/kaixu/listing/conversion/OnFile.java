package cn.kaixu.listing.conversion;

import cn.kaixu.listing.declaration.value.DeclarationForm;
import org.jspecify.annotations.Nullable;

/**
 * What the platform has on file about a declaration: whether it is open, its form, whether all owners' word for it and for its conversion is there, whether
 * the evaluation report is attached, and how its legal state was last verified.
 */
public record OnFile(
        boolean open,
        DeclarationForm form,
        boolean signedByAll,
        boolean agreedToConvert,
        boolean reportAttached,
        @Nullable Verification verification) {}
