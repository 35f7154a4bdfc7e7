/** Settings and the beans they make. Start with {@link cn.kaixu.licensing.config.LicensingProperties}. */
@NullMarked
package cn.kaixu.licensing.config;

import org.jspecify.annotations.NullMarked;
