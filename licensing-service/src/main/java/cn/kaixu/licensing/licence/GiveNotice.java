package cn.kaixu.licensing.licence;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.Standing;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives the owner written notice; {@code by} is the organisation that acts. */
public record GiveNotice(
        @TargetAggregateIdentifier LicenceId licenceId,
        String by,
        Standing standing,
        @Nullable String textReference,
        LocalDate on)
        implements LicenceCommand {}
