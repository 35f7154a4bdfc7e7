package cn.kaixu.listing.form;

import java.net.URI;
import java.util.Optional;

import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.register.FormVersion;
import cn.kaixu.listing.register.FormVersions;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import org.springframework.stereotype.Component;

/** Gives every print of annex 4 its address and knows it again by that: declaration, round and key. */
@Component
public class FormPrints {

    private final RegisterQueries register;
    private final FormVersions versions;
    private final FormKeys keys;
    private final URI publicAddress;

    FormPrints(RegisterQueries register, FormVersions versions, FormKeys keys, ListingProperties properties) {
        this.register = register;
        this.versions = versions;
        this.keys = keys;
        this.publicAddress = properties.publicAddress();
    }

    /** Where whoever holds the form of this entry can verify it. */
    URI address(RegisterEntry entry) {
        FormVersion version = versions.of(entry);
        String id = entry.id().value();
        return publicAddress.resolve("/verify/%s/%d/%s".formatted(id, version.round(), keys.of(id, version)));
    }

    /** The print with this key; a wrong key finds as little as a declaration there never was. */
    public Optional<FormPrint> find(String id, int round, String key) {
        return versions.of(id, round).stream()
                .filter(version -> keys.fits(key, id, version))
                .findFirst()
                .flatMap(version -> register.find(id).map(entry -> print(entry, version)));
    }

    private FormPrint print(RegisterEntry entry, FormVersion version) {
        FormVersion today = versions.of(entry);
        boolean newest = today.round() == version.round() && today.digest().equals(version.digest());
        return new FormPrint(entry, version.round(), newest);
    }
}
