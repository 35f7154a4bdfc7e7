/** Settings. Start with {@link cn.kaixu.reporting.config.ReportingProperties}. */
@NullMarked
package cn.kaixu.reporting.config;

import org.jspecify.annotations.NullMarked;
