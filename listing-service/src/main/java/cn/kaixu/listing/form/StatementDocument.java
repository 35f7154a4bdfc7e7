package cn.kaixu.listing.form;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.consent.value.OwnerSignature;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.OwnerEntry;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.QrCode;
import cn.kaixu.platform.document.Template;
import cn.kaixu.platform.time.ChinaDates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Annex 5, the statement of all owners (同意开放许可的声明), with their signatures, as a PDF whose code leads to its verification. */
@Component
class StatementDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy'年'M'月'd'日'");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Map<String, String> METHODS = Map.of("LOGIN_CONFIRMATION", "登录后键入确认");

    private final Template template = Template.resource(StatementDocument.class, "statement.xhtml");
    private final ObjectProvider<PdfRenderer> renderer;
    private final URI publicAddress;

    @Autowired
    StatementDocument(ObjectProvider<PdfRenderer> renderer, ListingProperties properties) {
        this(renderer, properties.publicAddress());
    }

    StatementDocument(ObjectProvider<PdfRenderer> renderer, URI publicAddress) {
        this.renderer = renderer;
        this.publicAddress = publicAddress;
    }

    byte[] pdf(ConsentEntry entry) {
        StatementText statement = entry.statement();
        List<String> lines = statement.lines();
        Map<String, Object> values = new HashMap<>();
        values.put("title", lines.getFirst());
        values.put(
                "lines",
                lines.stream().skip(1).map(line -> Map.of("line", line)).toList());
        values.put("signatures", signatures(entry));
        values.put("date", date(entry));
        values.put("number", entry.reference());
        values.put("hash", statement.hash());
        values.put("address", address(entry));
        values.put("code", QrCode.dataUri(address(entry)));
        return renderer.getObject().render(template.fill(values));
    }

    private String address(ConsentEntry entry) {
        return publicAddress
                .resolve("/verify/%s/%d/%s"
                        .formatted(entry.id(), entry.run(), entry.statement().hash()))
                .toString();
    }

    private static List<Map<String, String>> signatures(ConsentEntry entry) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (OwnerEntry owner : entry.owners()) {
            OwnerSignature signature = owner.signature();
            rows.add(
                    signature == null
                            ? Map.of("owner", owner.name(), "method", "", "at", "", "evidence", "")
                            : Map.of(
                                    "owner",
                                    owner.name(),
                                    "method",
                                    METHODS.getOrDefault(signature.method(), signature.method()),
                                    "at",
                                    moment(signature.signedAt()),
                                    "evidence",
                                    signature.evidence()));
        }
        return rows;
    }

    /** The day of the last signature; open while one is missing. */
    private static String date(ConsentEntry entry) {
        List<LocalDate> days = entry.owners().stream()
                .map(OwnerEntry::signature)
                .filter(signature -> signature != null)
                .map(signature -> ChinaDates.on(signature.signedAt()))
                .sorted()
                .toList();
        return days.size() == entry.owners().size() ? days.getLast().format(DAY) : "　　年　月　日";
    }

    private static String moment(Instant instant) {
        return ZonedDateTime.ofInstant(instant, ChinaDates.ZONE).format(MOMENT);
    }
}
