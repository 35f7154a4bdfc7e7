package cn.kaixu.licensing.recordal.value;

import java.time.LocalDate;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.licensing.licence.value.LicenceId;

/** The licence a recordal is about. */
public record RecordedLicence(LicenceId licenceId, PatentNumber patentNumber, LocalDate effectiveFrom) {}
