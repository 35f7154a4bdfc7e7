package cn.kaixu.licensing.licence.value;

/** An organisation that is licensor (许可人) or licensee (被许可人); {@code place} is a GB/T 2260 code. */
public record Party(String organisationId, String organisationName, String place) {}
