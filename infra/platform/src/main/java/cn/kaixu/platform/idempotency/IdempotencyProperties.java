package cn.kaixu.platform.idempotency;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What keyed requests may bring.
 *
 * @param largestBody a body is compared as a whole and therefore held in memory; forms with files are not
 */
@ConfigurationProperties("kaixu.idempotency")
record IdempotencyProperties(@DefaultValue("8MB") DataSize largestBody) {}
