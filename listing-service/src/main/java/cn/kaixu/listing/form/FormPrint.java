package cn.kaixu.listing.form;

import cn.kaixu.listing.register.RegisterEntry;

/**
 * A form somebody holds on paper and the platform did print.
 *
 * @param entry what the register shows of its declaration today
 * @param round in which it was printed
 * @param newest whether the declaration still says what the paper says
 */
public record FormPrint(RegisterEntry entry, int round, boolean newest) {}
