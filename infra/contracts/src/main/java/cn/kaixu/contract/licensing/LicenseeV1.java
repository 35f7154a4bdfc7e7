package cn.kaixu.contract.licensing;

/** The organisation that takes the licence (被许可人). */
public record LicenseeV1(String organisationId, String organisationName, String place) {}
