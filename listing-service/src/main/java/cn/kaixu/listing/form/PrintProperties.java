package cn.kaixu.listing.form;

import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The secret the keys on printed forms are made with.
 *
 * @param key at least 32 signs; with another one no form printed before is known any more
 */
@Validated
@ConfigurationProperties("kaixu.listing.print")
record PrintProperties(@DefaultValue("") @Size(min = 32) String key) {

    @Override
    public String toString() {
        return "PrintProperties[key withheld]";
    }
}
