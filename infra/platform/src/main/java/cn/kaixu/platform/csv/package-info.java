/** Lists as CSV files for spreadsheets. */
@NullMarked
package cn.kaixu.platform.csv;

import org.jspecify.annotations.NullMarked;
