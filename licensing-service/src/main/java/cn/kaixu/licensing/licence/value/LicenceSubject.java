package cn.kaixu.licensing.licence.value;

import cn.kaixu.contract.kernel.PatentNumber;

/** Which declaration and patent a licence belongs to. */
public record LicenceSubject(DeclarationId declarationId, PatentNumber patentNumber) {}
