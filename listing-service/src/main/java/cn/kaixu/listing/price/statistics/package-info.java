/**
 * Published licence statistics (专利实施许可统计数据) as reference data: imported by people, checked line by line, kept version by version, put in force by an
 * act of its own. Start with {@code FeeStatisticsDesk}.
 */
@NullMarked
package cn.kaixu.listing.price.statistics;

import org.jspecify.annotations.NullMarked;
