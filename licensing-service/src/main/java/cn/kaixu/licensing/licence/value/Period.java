package cn.kaixu.licensing.licence.value;

import java.time.LocalDate;

/** Days on which the patent may be used (实施期限), both inclusive. */
public record Period(LocalDate from, LocalDate to) {}
