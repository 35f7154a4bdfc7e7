package cn.kaixu.licensing.licence;

import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.Signature;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Signs the contract for the organisation {@code by}. */
public record SignContract(@TargetAggregateIdentifier LicenceId licenceId, String by, Signature signature)
        implements LicenceCommand {}
